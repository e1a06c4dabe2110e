// Writes down, when the process ends, how much memory it took at most, how long it computed, what it loaded, and where it connected to.
import {subscribe} from 'node:diagnostics_channel'
import dns from 'node:dns'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename} from 'node:path'

const hosts = new Set()
subscribe('net.client.socket', ({socket}) => socket.once('connect', () => hosts.add(`${socket.remoteAddress}:${socket.remotePort}`)))
const lookup = dns.lookup
dns.lookup = (name, ...others) => {
  hosts.add(name)
  return lookup(name, ...others)
}
const {cache} = createRequire(import.meta.url)
process.on('exit', () => {
  const loaded = Object.keys(cache).map((path) => basename(path, '.cjs'))
  writeFileSync(process.env.UNTAPE_WATCH, JSON.stringify({peak: peak() * 1024, cpu: cpu(), loaded: loaded.sort(), hosts: [...hosts]}))
})

/** User and system time of all its threads, in seconds. */
function cpu() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

/** In KiB. On Linux `maxRSS` counts what the process that started this one took; the kernel's own account does not. */
function peak() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}
