/** Installs the programs to measure against, each in a folder of its own: what one of them needs must not change another. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Peer} from './tools.ts'

/** Installs a peer unless it is there already, and says where. */
export function install(peer: Peer, folder: string): string {
  const home = join(folder, 'peers', peer.name.replace(/[^\w.-]+/g, '-'))
  mkdirSync(home, {recursive: true})
  for (const [name, text] of Object.entries(peer.beside ?? {})) writeFileSync(join(home, name), text)
  const packages = Object.entries(peer.packages)
  if (packages.every(([name, version]) => installedVersion(home, name) === version)) return home
  console.error(`installing ${packages.map(([name, version]) => `${name} ${version}`).join(', ')}`)
  writeFileSync(join(home, 'package.json'), `${JSON.stringify({private: true, dependencies: peer.packages}, null, 2)}\n`)
  const {status} = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${peer.name} could not be installed`)
  return home
}

function installedVersion(home: string, name: string): string | undefined {
  const path = join(home, 'node_modules', name, 'package.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as {version: string}).version : undefined
}
