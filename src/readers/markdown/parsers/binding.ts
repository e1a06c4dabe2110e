import process from 'node:process'
import {loadBinding} from './packages.ts'
import {loadWasm} from './wasm.ts'

/** What is used of Sätteri, natively or in WebAssembly. */
export interface Binding {
  createMdastHandle(source: string, options: number, trackPositions: boolean): Handle
  serializeHandle(handle: Handle): Uint8Array
  dropHandle(handle: Handle): void
}

declare const handle: unique symbol
export interface Handle {
  readonly [handle]: true
}

/** Sätteri as built for this machine; undefined where its package is not installed or does not load. */
export function nativeBinding(): Binding | undefined {
  for (const name of packageNames()) {
    try {
      return loadBinding(name) as Binding
    } catch {
      // Not installed, or made for another C library.
    }
  }
  return undefined
}

function packageNames(): readonly string[] {
  const {platform, arch} = process
  if (platform === 'linux') return [`@bruits/satteri-linux-${arch}-gnu`, `@bruits/satteri-linux-${arch}-musl`]
  return [platform === 'win32' ? `@bruits/satteri-win32-${arch}-msvc` : `@bruits/satteri-${platform}-${arch}`]
}

/** Sätteri in WebAssembly; undefined where its file is not found or the memory it asks for is not given. */
export function wasmBinding(): Binding | undefined {
  try {
    return loadWasm()
  } catch {
    return undefined
  }
}
