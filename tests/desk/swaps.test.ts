/** What stands in for Node in the page: packing with the same limits. */
import {deflateRawSync, inflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {deflate, inflate} from '../../src/desk/engine/swaps/zlib.ts'
import {ZipArchive} from '../../src/readers/docx/zip.ts'
import {inflate as nodeInflate} from '../../src/zlib.ts'
import {archive} from '../word/archive.ts'

test('it unpacks what Node packs, and packs what Node unpacks', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 20_000}), fc.integer({min: 0, max: 9}), (bytes, level) => {
      expect(Buffer.from(inflate(deflateRawSync(bytes, {level}), bytes.length))).toEqual(Buffer.from(bytes))
      expect(inflateRawSync(deflate(bytes))).toEqual(Buffer.from(bytes))
    }),
    {numRuns: 50},
  )
})

test('more data than was declared is refused as soon as it comes, however much it would be', () => {
  const bomb = deflateRawSync(Buffer.alloc(16 << 20))
  expect(bomb.length).toBeLessThan(20_000)
  for (const size of [0, 1, 1000, (16 << 20) - 1]) {
    expect(() => inflate(bomb, size)).toThrow()
    expect(() => nodeInflate(bomb, size)).toThrow()
  }
  expect(inflate(bomb, 16 << 20).length).toBe(16 << 20)
})

test('a bomb that calls itself small is inflated no further than one step', () => {
  let steps = 0
  class Counted extends Uint8Array {
    override subarray(start?: number, end?: number): Uint8Array<ArrayBuffer> {
      steps++
      return new Uint8Array(this.slice(start, end))
    }
  }
  const packed = new Counted(deflateRawSync(Buffer.alloc(32 << 20)))
  expect(() => inflate(packed, 100)).toThrow()
  expect(steps).toBe(1)
  const bytes = archive([{name: 'word/document.xml', packed, size: 100, crc: 0}])
  expect(() => new ZipArchive(bytes, inflate).read('word/document.xml')).toThrow('is damaged')
})

test('damaged and cut data are refused as in Node', () => {
  const bytes = Buffer.from('Please utilise this form. '.repeat(400))
  const packed = deflateRawSync(bytes)
  expect(() => inflate(packed.subarray(0, packed.length >> 1), bytes.length)).toThrow()
  expect(() => inflate(new Uint8Array([7, 7, 7, 7]), 100)).toThrow()
})
