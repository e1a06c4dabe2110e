/** The parsers under test, and what is compared of them. */
import {join} from 'node:path'
import {readWith} from '../../src/readers/markdown/parse.ts'
import {nativeBinding} from '../../src/readers/markdown/parsers/binding.ts'
import {createRemarkParser} from '../../src/readers/markdown/parsers/remark.ts'
import {createSatteriParser} from '../../src/readers/markdown/parsers/satteri.ts'
import {loadWasm} from '../../src/readers/markdown/parsers/wasm.ts'
import {type Part, readParts} from '../../src/readers/markdown/parts.ts'
import type {Parser} from '../../src/readers/markdown/tree.ts'

export const remark = createRemarkParser()
const native = nativeBinding()
export const wasm = createSatteriParser(loadWasm(join(import.meta.dirname, '../../action/dist/satteri.wasm')))
/** As built for this machine where there is such a package, else in WebAssembly. */
export const satteri = native ? createSatteriParser(native) : wasm

export type Door = (source: string) => Part[]

/** What the readers see when remark-parse alone reads. */
export const withRemark: Door = (source) => partsWith([remark], source)
/** What they see by default: Sätteri, and remark-parse where it is in doubt. */
export const withSatteri: Door = (source) => partsWith([satteri, remark], source)
export const withWasm: Door = (source) => partsWith([wasm, remark], source)

function partsWith(parsers: readonly Parser[], source: string): Part[] {
  return readParts(readWith(parsers, source, false), source)
}
