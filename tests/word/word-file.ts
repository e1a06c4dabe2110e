/** Opens Word files in tests, and gets at what was read. */
import {expect} from 'vitest'
import {readDocument} from '../../src/index.ts'
import type {PlacedControl} from '../../src/readers/docx/controls.ts'
import type {TracedParagraph} from '../../src/readers/docx/paragraph.ts'
import {readWordFile, type WordFile} from '../../src/readers/docx/read.ts'
import type {Item, TableItem} from '../../src/readers/docx/story.ts'
import {inflate} from '../../src/zlib.ts'
import {countControls} from './count-controls.ts'
import {type DocxInput, makeDocx} from './make-docx.ts'

/**
 * Reads a file, and holds that its fields have the controls that another parser
 * counts, and that it says the same to who reads it and to who writes into it.
 */
export function open(content: Uint8Array): WordFile {
  const {fields, source, paragraphs = []} = readDocument({path: 'a.docx', content})
  expect(fields.reduce((sum, {controls = 0}) => sum + controls, 0)).toBe(countControls(content))
  const file = readWordFile(content, inflate)
  // Headers that say the same are read once.
  const lines = paragraphs.filter(({control}) => !control).map(({start, end}) => source.slice(start, end))
  expect(new Set(lines)).toEqual(new Set(paragraphsOf(file).map(({text}) => text)))
  return file
}

/** Makes a file and opens it. */
export function read(body: string, more: Omit<DocxInput, 'body'> = {}): WordFile {
  return open(makeDocx({body, ...more}))
}

/** The paragraphs of all parts, in reading order. */
export function paragraphsOf({stories}: WordFile): TracedParagraph[] {
  return stories.flatMap(({paragraphs}) => paragraphs)
}

/** Their texts. */
export function textsOf(file: WordFile): string[] {
  return paragraphsOf(file).map(({text}) => text)
}

/** The places to fill in, drawn ones too. */
export function controlsOf(file: WordFile): PlacedControl[] {
  return paragraphsOf(file).flatMap(({controls}) => controls)
}

/** What stands in the main part. */
export function itemsOf(file: WordFile): readonly Item[] {
  return file.stories[0]?.items ?? []
}

/** The first table of the main part. */
export function tableOf(file: WordFile): TableItem {
  const found = itemsOf(file).find((item) => item.type === 'table')
  if (!found) throw new Error('There is no table.')
  return found
}
