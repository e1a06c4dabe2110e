/** Runs a Node program as a whole process and measures it. */
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
  /** The largest memory of one process, in millions of bytes as `ps` counts them (MiB). */
  readonly memory: number
  /** The exit code; undefined when it was stopped or crashed. */
  readonly code: number | undefined
  /** What it printed on both channels. */
  readonly text: string
  /** Whether it was stopped because it took too long. */
  readonly isStopped: boolean
}

const preload = fileURLToPath(new URL('usage.cjs', import.meta.url))

/**
 * Starts Node cold and waits. The figures come from the processes themselves,
 * at their end; those of one that is stopped, from what the system says of it
 * just before.
 */
export async function runProcess({args, cwd, home}: Program, seconds: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'untape-run-'))
  const notes = join(folder, 'usage')
  const text = join(folder, 'text')
  const channel = openSync(text, 'a')
  try {
    // No more of the environment than a program needs: npm and tsx have set variables that change how Node starts.
    const env = {PATH: process.env.PATH, HOME: home ?? folder, NO_COLOR: '1', NODE_OPTIONS: `--require "${preload}"`, UNTAPE_BENCH_USAGE: notes}
    // A group of its own, so that stopping it stops its children too.
    const child = spawn(process.execPath, args, {cwd, env, detached: true, stdio: ['ignore', channel, channel]})
    let stopped: Pick<Run, 'cpu' | 'memory'> | undefined
    const timer = setTimeout(() => {
      if (child.pid === undefined) return
      stopped = usageSoFar(child.pid)
      process.kill(-child.pid, 'SIGKILL')
    }, seconds * 1000)
    const code = await new Promise<number | undefined>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (status) => resolve(status ?? undefined))
    })
    clearTimeout(timer)
    return {...(stopped ?? readUsage(notes)), code, text: readFileSync(text, 'utf8'), isStopped: stopped !== undefined}
  } finally {
    closeSync(channel)
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The sum of the processor time and the largest memory that the processes noted; not a number when none came to its end. */
function readUsage(notes: string): Pick<Run, 'cpu' | 'memory'> {
  if (!existsSync(notes)) return {cpu: Number.NaN, memory: Number.NaN}
  const all = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pick<Run, 'cpu' | 'memory'>)
  return {cpu: all.reduce((sum, {cpu}) => sum + cpu, 0), memory: Math.max(...all.map(({memory}) => memory))}
}

/** Of a process that still runs; Linux counts its time in hundredths of a second. */
function usageSoFar(pid: number): Pick<Run, 'cpu' | 'memory'> {
  try {
    // Behind the name, which may hold anything: state, and eleven fields on, user and system time.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ')
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return {cpu: (Number(fields[11]) + Number(fields[12])) / 100, memory: Number(peak) / 1024}
  } catch {
    return {cpu: Number.NaN, memory: Number.NaN}
  }
}
