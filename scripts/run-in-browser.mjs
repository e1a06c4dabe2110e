/**
 * Runs tests that need a browser. It takes the Chromium of CHROMIUM_PATH or of
 * the system, and installs Debian's where it may.
 */
import {spawnSync} from 'node:child_process'
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const all = [process.env.CHROMIUM_PATH ?? '', ...names.flatMap((name) => folders.map((folder) => join(folder, name)))]
  return all.find((path) => path !== '' && isProgram(path))
}

function install() {
  if (process.getuid?.() !== 0) return
  // A failed update may be an old list that still serves.
  spawnSync('apt-get', ['update', '-q'], {stdio: 'inherit'})
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {stdio: 'inherit'})
}

/** Runs the tests of a Vitest configuration; the arguments of the command go to Vitest. */
export function runInBrowser(config) {
  let chromium = find()
  if (chromium === undefined) {
    install()
    chromium = find()
  }
  if (chromium === undefined) {
    console.error('These tests need Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chrome or Chromium.')
    process.exitCode = 1
    return
  }
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', config, ...process.argv.slice(2)], {
    cwd: root,
    env: {...process.env, CHROMIUM_PATH: chromium},
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}
