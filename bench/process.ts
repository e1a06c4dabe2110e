/** Runs a Node program as a whole process and measures it, on Linux. */
import {spawn} from 'node:child_process'
import {closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

export interface Program {
  /** What Node is started with: a script and its arguments. */
  readonly args: readonly string[]
  readonly cwd: string
  /** The folder of the user that it sees; an empty one when left out. */
  readonly home?: string
}

export interface Run {
  /** Seconds of processor time, user and system, of all threads and child processes. */
  readonly cpu: number
  /** The largest memory of one process, in MiB; not a number when it crashed. */
  readonly memory: number
  /** The exit code; undefined when it was stopped or crashed. */
  readonly code: number | undefined
  /** What it printed on both channels. */
  readonly text: string
  /** Whether it was stopped because it took too long. */
  readonly isStopped: boolean
}

const preload = fileURLToPath(new URL('note-memory.cjs', import.meta.url))

/**
 * Starts Node cold and waits. The time is what the system has counted for our
 * children when the program is gone, its own teardown included; the memory is
 * noted by the program at its end or, when it is stopped, read just before.
 */
export async function runProcess({args, cwd, home}: Program, seconds: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'untape-run-'))
  const notes = join(folder, 'memory')
  const text = join(folder, 'text')
  const channel = openSync(text, 'a')
  try {
    // No more of the environment than a program needs: npm and tsx have set variables that change how Node starts.
    const env = {PATH: process.env.PATH, HOME: home ?? folder, NO_COLOR: '1', NODE_OPTIONS: `--require "${preload}"`, UNTAPE_BENCH_NOTES: notes}
    const before = childSeconds()
    // A group of its own, so that stopping it stops its children too.
    const child = spawn(process.execPath, args, {cwd, env, detached: true, stdio: ['ignore', channel, channel]})
    let isStopped = false
    let memory = Number.NaN
    const timer = setTimeout(() => {
      if (child.pid === undefined) return
      isStopped = true
      memory = memorySoFar(child.pid)
      process.kill(-child.pid, 'SIGKILL')
    }, seconds * 1000)
    const code = await new Promise<number | undefined>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (status) => resolve(status ?? undefined))
    })
    clearTimeout(timer)
    if (existsSync(notes)) memory = Math.max(...readFileSync(notes, 'utf8').trim().split('\n').map(Number))
    return {cpu: childSeconds() - before, memory, code, text: readFileSync(text, 'utf8'), isStopped}
  } finally {
    closeSync(channel)
    rmSync(folder, {recursive: true, force: true})
  }
}

/** User and system time of all children of this process that are gone, and of theirs. Linux tells it in hundredths of a second. */
function childSeconds(): number {
  // The name in brackets may hold anything; of what follows it, the fourteenth and fifteenth are the times.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\)\s/s, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

/** The largest memory so far of a process that still runs, in MiB. */
function memorySoFar(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024
}
