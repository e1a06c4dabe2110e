/** The XML of a Word file, and what is left out of it. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32 as crcOfNode} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formOfSize} from '../../bench/docx-form.ts'
import {crc32} from '../../src/readers/docx/crc32.ts'
import {looksOnly, withoutLooks} from '../../src/readers/docx/looks-only.ts'
import {parseXml, type XmlElement} from '../../src/readers/docx/xml.ts'
import {ZipArchive} from '../../src/readers/docx/zip.ts'
import {inflate} from '../../src/zlib.ts'

const leaf = (name: string): string => `<w:${name} w:val="a/b" w:x='1'/>`

/** An element without its place in the text, what is left out, and the sessions it is of. */
function leanOf({name, attributes, children}: XmlElement): unknown {
  const inner = children.filter((child) => typeof child === 'string' || !isLook(child)).map((child) => (typeof child === 'string' ? child : leanOf(child)))
  // Properties that say nothing are as good as none.
  const kept = Object.entries(attributes).filter(([key]) => !/^w:rsid|^w14:(?:para|text)Id$/.test(key))
  return [name, kept, inner.filter((child) => !(Array.isArray(child) && /^w:[rp]Pr$/.test(child[0]) && child[2].length === 0))]
}

function isLook({name, attributes, children}: XmlElement): boolean {
  if (children.length > 0) return false
  return looksOnly.some((one) => name === `w:${one}`) || (name === 'w:rFonts' && !Object.values(attributes).some((value) => /ings/i.test(value)))
}

const treeOf = (xml: string): unknown => leanOf(parseXml(xml, 'a.xml'))

describe('what is read of a part', () => {
  test.each([
    [
      'what words look like',
      `<w:rPr><w:b/>${leaf('lang')}<w:lang><w:u/></w:lang>${leaf('rStyle')}</w:rPr>`,
      `<w:rPr><w:b/><w:lang><w:u/></w:lang>${leaf('rStyle')}</w:rPr>`,
    ],
    ['properties of looks alone', `<w:r><w:rPr>\n ${leaf('sz')}\n${leaf('color')} </w:rPr><w:t>x</w:t></w:r>`, '<w:r><w:t>x</w:t></w:r>'],
    ['what paragraphs look like', `<w:p><w:pPr><w:rPr>${leaf('sz')}</w:rPr>${leaf('jc')}</w:pPr></w:p>`, '<w:p></w:p>'],
    ['names that only begin like one', '<w:sz2/><w:ilvl/><w:i/>', '<w:sz2/><w:ilvl/>'],
    [
      'fonts',
      '<w:rFonts w:ascii="Arial"/><w:rFonts w:ascii="Wingdings 2"/><w:rFonts w:hAnsi="WEBDINGS"/>',
      '<w:rFonts w:ascii="Wingdings 2"/><w:rFonts w:hAnsi="WEBDINGS"/>',
    ],
    ['sessions', '<w:p w:rsidR="00A77B3E" w14:paraId="1A" w:x="1"><w:t> w:rsidR="00A77B3E"</w:t></w:p>', '<w:p w:x="1"><w:t> w:rsidR="00A77B3E"</w:t></w:p>'],
    ['a comment', '<a><!-- <w:i/> --><w:i/></a>', '<a><!-- <w:i/> --><w:i/></a>'],
    ['raw text', '<w:t><![CDATA[<w:i/>]]></w:t>', '<w:t><![CDATA[<w:i/>]]></w:t>'],
    ['the end of a tag in a value', '<w:i w:val="a>b"/>', '<w:i w:val="a>b"/>'],
  ])('%s', (_, xml, left) => {
    expect(withoutLooks(xml)).toBe(left)
  })

  test('is all but looks, in forms with everything in them', () => {
    const file = new ZipArchive(formOfSize('mixed', 100_000), inflate)
    const xml = new TextDecoder().decode(file.read('word/document.xml'))
    expect(withoutLooks(xml).length).toBeLessThan(xml.length)
    expect(treeOf(withoutLooks(xml))).toEqual(treeOf(xml))
  })

  test('is found in a text of any kind as quickly', () => {
    for (const piece of ['<w:i/>', '<w:rPr><w:i/>', '<w:i ', '<w:rFonts ', '<w:p w:rsidR="', '<w:p w:rsidR="0"']) {
      for (const front of ['', '<w:rPr>', '<w:p'])
        expect(withoutLooks(front + piece.repeat(1_000_000)).length).toBeLessThanOrEqual(front.length + piece.length * 1_000_000)
    }
    expect(withoutLooks(`<w:i w:val="${'x/'.repeat(4_000_000)}"/>`)).toBe('')
  })
})

test('nobody asks for what is left out', () => {
  const folder = 'src/readers/docx'
  const files = readdirSync(folder)
    .filter((name) => name !== 'looks-only.ts')
    .map((name) => join(folder, name))
  const asked = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/(?<=['"`^(|])w:(?:\(\?:([\w|]+)\)|\w+)/g)])
  const names = asked.flatMap(([name, several]) => several?.split('|').map((one) => `w:${one}`) ?? [name])
  expect(names).toEqual(expect.arrayContaining(['w:rStyle', 'w:vMerge', 'w:fldChar']))
  expect(names.filter((name) => looksOnly.includes(name.slice(2)))).toEqual([])
})

test('the checksum is that of ZIP, for any number of bytes', () => {
  fc.assert(fc.property(fc.uint8Array({maxLength: 70}), fc.nat(9), (bytes, from) => crc32(bytes.subarray(from)) === crcOfNode(bytes.subarray(from))))
})
