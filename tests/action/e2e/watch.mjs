// Writes down, when the process ends, how much memory it took at most, how long it computed, and where it connected to.
import {subscribe} from 'node:diagnostics_channel'
import dns from 'node:dns'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'

const hosts = new Set()
subscribe('net.client.socket', ({socket}) => socket.once('connect', () => hosts.add(`${socket.remoteAddress}:${socket.remotePort}`)))
const lookup = dns.lookup
dns.lookup = (name, ...others) => {
  hosts.add(name)
  return lookup(name, ...others)
}
process.on('exit', () => writeFileSync(process.env.UNTAPE_WATCH, JSON.stringify({peak: peak() * 1024, cpu: cpu(), hosts: [...hosts]})))

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
