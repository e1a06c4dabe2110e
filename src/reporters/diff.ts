/** What changed in files as a unified diff. */
import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {cleanLines} from './clean-text.ts'
import {paletteOf} from './terminal-text.ts'

/** A file in two versions. */
export interface ChangedText {
  /** From where the reader stands, with `/`. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** A patch that `git apply` takes: what stands in it is what stands in the files. Paths that are not plain are in quotes, as Git has them. */
export function formatPatch(files: readonly ChangedText[]): string {
  const options = {context: 3, headerOptions: FILE_HEADERS_ONLY}
  return files.map(({path, before, after}) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', options)).join('')
}

/** The same to look at: what a document says must not steer a terminal, nor the workflow whose log it is. */
export function formatDiff(files: readonly ChangedText[], {colours}: {readonly colours: boolean}): string {
  const palette = paletteOf(colours)
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return palette.bold(line)
    if (line.startsWith('@@')) return palette.note(line)
    if (line.startsWith('+')) return palette.better(line)
    return line.startsWith('-') ? palette.error(line) : line
  }
  return formatPatch(files)
    .split('\n')
    .map((line) => (line === '' ? '' : paint(harmless(line))))
    .join('\n')
}

function harmless(line: string): string {
  return cleanLines(line.replace(/\r$/, '').replaceAll('\r', ' '))
    .replaceAll('\n', ' ')
    .replace(/##(?=\[)/g, '## ')
    .replace(/^ +(?=::)/, ' . ')
}
