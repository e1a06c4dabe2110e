/**
 * For esbuild: puts the packages that src/readers/markdown/parsers/packages.ts
 * loads when they are first asked for into the bundle, and keeps them unread
 * until then.
 */
import {readFileSync} from 'node:fs'

/** With this line gone, esbuild sees `require` as its own. */
const ownRequire = 'const require = createRequire(import.meta.url)\n'

export const bundlePackages = {
  name: 'bundle-packages',
  setup({onLoad}) {
    onLoad({filter: /[\\/]parsers[\\/]packages\.ts$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes(ownRequire)) throw new Error(`${path} does not have the line that makes its own require.`)
      return {contents: source.replace(ownRequire, ''), loader: 'ts'}
    })
  },
}
