/** Stands in front of the action, as patterns are made while its parts are loaded. */
import {tuneEngine} from '../src/engine.ts'

// V8 makes anew, in the background, what a WebAssembly module is often asked for. For the Markdown parser that takes 0.4 s and
// 30 MB, where the parser itself takes 0.1 s on a pull request. It would be made up for after 10 MB of Markdown.
tuneEngine('--no-wasm-tier-up', '--no-wasm-dynamic-tiering')
