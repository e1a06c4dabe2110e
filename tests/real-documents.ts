import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export interface RealDocument {
  readonly kind: string
  /** From the folder. */
  readonly file: string
  /** Where it comes from, and its path there. */
  readonly repo: string
  readonly path: string
}

/** The real documents of the folder that UNTAPE_CORPUS names, in its order; where there is none, `leftOut` says what was not checked. */
export function realDocuments(leftOut: string): {readonly folder: string; readonly areThere: boolean; of(kind: RegExp): RealDocument[]} {
  const folder = process.env.UNTAPE_CORPUS ?? ''
  const index = join(folder, 'index.jsonl')
  const areThere = folder !== '' && existsSync(index)
  if (!areThere) console.log(`${leftOut}: set UNTAPE_CORPUS to a folder with index.jsonl.`)
  return {
    folder,
    areThere,
    of(kind) {
      if (!areThere) return []
      const lines = readFileSync(index, 'utf8').trim().split('\n')
      return lines.map((line) => JSON.parse(line) as RealDocument).filter((one) => kind.test(one.kind))
    },
  }
}
