import {existsSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import type {Sample} from './samples.ts'

const root = join(import.meta.dirname, '../..')
/** Real documents that are read; each kind of file has its share. */
const most = 200

/** Real documents, where there are some: UNTAPE_CORPUS names their folder. */
export function corpusSamples(): Sample[] {
  const folder = resolve(root, process.env.UNTAPE_CORPUS ?? '')
  if (!process.env.UNTAPE_CORPUS || !existsSync(join(folder, 'index.jsonl'))) {
    console.log('UNTAPE_CORPUS names no corpus: only documents of our own are compared.')
    return []
  }
  const files = readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as {readonly file: string}).file)
    .filter((file) => /\.(?:md|markdown|ya?ml|txt|docx|json)$/i.test(file))
    .sort()
  const step = Math.max(1, Math.floor(files.length / most))
  return files.filter((_, i) => i % step === 0).map((file) => ({name: basename(file), content: readFileSync(join(folder, file))}))
}
