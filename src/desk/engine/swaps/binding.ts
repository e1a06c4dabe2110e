import type {Binding} from '../../../readers/markdown/parsers/binding.ts'

/** A page loads no parser that was built for a machine: the one in JavaScript reads. */
export function nativeBinding(): Binding | undefined {
  return undefined
}

/** The one in WebAssembly asks for shared memory, which a page opened from a folder is not given. */
export function wasmBinding(): Binding | undefined {
  return undefined
}
