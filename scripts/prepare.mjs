/**
 * Builds what the package is used from, before it is packed and after `npm ci` here. Where npm installs the package
 * straight from Git for all users (`npm install --global git+https://…`, as pre-commit does), it installs the packages
 * that a build needs for all users too, so that none is found here: then they are installed first.
 */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')

/** Runs npm for this folder alone, whatever the npm that runs this was told. */
function npm(...argv) {
  const others = Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location|omit|include|dry_run)$/i.test(name))
  const command = process.env.npm_execpath
  const [program, first] = command?.endsWith('.js') ? [process.execPath, [command]] : ['npm', []]
  execFileSync(program, [...first, ...argv], {cwd: root, env: Object.fromEntries(others), stdio: ['ignore', 'inherit', 'inherit'], shell: program === 'npm'})
}

if (!existsSync(join(root, 'node_modules/esbuild'))) npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund')
npm('run', 'build')
