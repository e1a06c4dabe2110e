import {getRandomValues} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Binding} from './binding.ts'
import {loadEmnapi, resolveFile} from './packages.ts'

/** The file beside a bundle, which has no packages. */
const besideBundle = fileURLToPath(new URL('satteri.wasm', import.meta.url))
const inPackage = '@bruits/satteri-wasm32-wasi/satteri_napi.wasm32-wasi.wasm'

/** The least memory that the module may be given, and the most, in pages of 64 KB. */
const pages = {initial: 1024, maximum: 65536}

/**
 * Loads Sätteri in WebAssembly. The package’s own loader starts threads and
 * lets the module read files and the environment; to parse, it needs neither.
 *
 * @throws where the file is not found, or does not load.
 */
export function loadWasm(path = existsSync(besideBundle) ? besideBundle : resolveFile(inPackage)): Binding {
  const {core, runtime} = loadEmnapi()
  const memory = new WebAssembly.Memory({...pages, shared: true})
  const {napiModule} = core.instantiateNapiModuleSync(new WebAssembly.Module(readFileSync(path)), {
    context: runtime.createContext(),
    asyncWorkPoolSize: 0,
    wasi: wasiOf(memory),
    overwriteImports(imports) {
      imports.env = {...imports.env, ...imports.napi, ...imports.emnapi, memory}
      return imports
    },
    beforeInit({instance}) {
      for (const [name, value] of Object.entries(instance.exports)) if (name.startsWith('__napi_register__')) (value as () => void)()
    },
  })
  return napiModule.exports as Binding
}

/** The system that the module sees: one without files, environment and clock. */
function wasiOf(memory: WebAssembly.Memory): {
  wasiImport: Record<string, (...values: number[]) => number>
  initialize(instance: object): void
  start(): number
} {
  const done = 0
  const set = (at: number, value: number): void => new DataView(memory.buffer).setUint32(at, value, true)
  return {
    wasiImport: {
      environ_sizes_get(count = 0, size = 0) {
        set(count, 0)
        set(size, 0)
        return done
      },
      environ_get: () => done,
      clock_time_get(_clock, _precision, at = 0) {
        new DataView(memory.buffer).setBigUint64(at, 0n, true)
        return done
      },
      random_get(at = 0, length = 0) {
        // Random bytes cannot be written into shared memory.
        new Uint8Array(memory.buffer, at, length).set(getRandomValues(new Uint8Array(length)))
        return done
      },
      /** What it writes is the message of a crash, which is thrown anyway. */
      fd_write(_file, from = 0, count = 0, written = 0) {
        const view = new DataView(memory.buffer)
        let length = 0
        for (let i = 0; i < count; i++) length += view.getUint32(from + i * 8 + 4, true)
        view.setUint32(written, length, true)
        return done
      },
      sched_yield: () => done,
      proc_exit(code) {
        throw new Error(`The Markdown parser ended with ${code}.`)
      },
    },
    initialize(instance) {
      const {_initialize} = (instance as WebAssembly.Instance).exports
      if (typeof _initialize === 'function') _initialize()
    },
    start: () => done,
  }
}
