/** The XML of a Word file as a tree, and what is left out of it. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32 as crcOfNode} from 'node:zlib'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {crc32} from '../../src/readers/docx/crc32.ts'
import {looksOnly} from '../../src/readers/docx/looks-only.ts'
import {elementsOf, parseXml, XmlBudget} from '../../src/readers/docx/xml.ts'

const namesOf = (xml: string, leftOut?: ReadonlySet<string>): string[] => elementsOf(parseXml(xml, 'a.xml', undefined, leftOut)).map(({name}) => name)

test('elements of looks are left out when they close themselves, and the places of the others stay', () => {
  const xml = '<w:rPr><w:b/><w:lang w:val="en-GB"/><w:lang><w:u/></w:lang><w:rStyle w:val="a"/></w:rPr>'
  expect(namesOf(xml)).toEqual(['w:b', 'w:lang', 'w:lang', 'w:rStyle'])
  expect(namesOf(xml, looksOnly)).toEqual(['w:b', 'w:lang', 'w:rStyle'])
  const style = elementsOf(parseXml(xml, 'a.xml', undefined, looksOnly)).at(-1)
  expect(xml.slice(style?.start, style?.end)).toBe('<w:rStyle w:val="a"/>')
})

test('what is left out counts for the limits', () => {
  const budget = new XmlBudget()
  parseXml(`<w:rPr>${'<w:lang/>'.repeat(10)}</w:rPr>`, 'a.xml', budget, looksOnly)
  expect(budget.nodes).toBe(11)
})

test('nobody asks for what is left out', () => {
  const folders = ['src/readers/docx', 'src/review']
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter((path) => !path.endsWith('looks-only.ts'))
  const asked = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/(?<=['"`^(|])w:(?:\(\?:([\w|]+)\)|\w+)/g)])
  const names = asked.flatMap(([name, several]) => several?.split('|').map((one) => `w:${one}`) ?? [name])
  expect(names).toEqual(expect.arrayContaining(['w:rStyle', 'w:vMerge', 'w:fldChar']))
  expect(names.filter((name) => looksOnly.has(name))).toEqual([])
})

test('the checksum is that of ZIP, for any number of bytes', () => {
  fc.assert(fc.property(fc.uint8Array({maxLength: 70}), fc.nat(9), (bytes, from) => crc32(bytes.subarray(from)) === crcOfNode(bytes.subarray(from))))
})
