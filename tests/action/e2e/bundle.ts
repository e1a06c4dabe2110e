/** Runs the bundled action as a runner does, against the stand-in. */
import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {type EventOptions, prepareRun, type Run} from '../../github/events.ts'
import type {GitHub} from '../../github/server.ts'

const dist = join(import.meta.dirname, '../../../action/dist')
/** Another Node than the one that runs the tests. */
const node = process.env.UNTAPE_NODE ?? process.execPath

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** report.json, read back; undefined where there is none. */
  readonly report: unknown
  /** The most memory that the process took, in bytes. */
  readonly peak: number
  /** How long all its threads computed, in seconds. */
  readonly cpu: number
  /** The files of the bundle that it loaded, without their ending. */
  readonly loaded: readonly string[]
  /** Where it connected to. */
  readonly hosts: readonly string[]
  readonly run: Run
}

export interface ActionOptions extends EventOptions {
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the action on an event and waits for its end. Its files are removed. */
export async function runAction(github: GitHub, options: ActionOptions): Promise<Outcome> {
  const run = prepareRun(github, {...options, inputs: {token: github.token, ...options.inputs}})
  const folder = mkdtempSync(join(tmpdir(), 'untape-watch-'))
  const watched = join(folder, 'watched.json')
  try {
    // As on a runner: in a folder without packages, where the parser in WebAssembly reads.
    cpSync(dist, folder, {recursive: true})
    const bundle = join(folder, 'index.cjs')
    const {code, stdout, stderr} = await start(bundle, {...run.env, ...options.env, UNTAPE_WATCH: watched})
    const outputs = run.outputs()
    const watch = JSON.parse(readFileSync(watched, 'utf8')) as Pick<Outcome, 'peak' | 'cpu' | 'loaded' | 'hosts'>
    return {code, stdout, stderr, outputs, summary: run.summary(), report: reportAt(outputs['report-path']), ...watch, run}
  } finally {
    run.remove()
    rmSync(folder, {recursive: true})
  }
}

function reportAt(path: string | undefined): unknown {
  return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
}

async function start(bundle: string, env: Readonly<Record<string, string>>): Promise<{code: number | null; stdout: string; stderr: string}> {
  const preloaded = ['watch.mjs', 'hurry.mjs'].flatMap((name) => ['--import', pathToFileURL(join(import.meta.dirname, name)).href])
  const child = spawn(node, [...preloaded, bundle], {env, stdio: ['ignore', 'pipe', 'pipe']})
  const texts = {stdout: '', stderr: ''}
  child.stdout.setEncoding('utf8').on('data', (text) => {
    texts.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    texts.stderr += text
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  return {code, ...texts}
}
