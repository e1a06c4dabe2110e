import {Assembler} from '../assembler.ts'
import type {ReaderOutput} from '../output.ts'
import {FieldWriter} from './field-writer.ts'
import {FormReader} from './form-reader.ts'
import {textsOf} from './look.ts'
import {Numbering} from './numbering.ts'
import {WordPackage} from './package.ts'
import {hasBareLabels, promptsIn} from './prompts.ts'
import {SourceWriter} from './source-writer.ts'
import {type Item, readStory, type Story} from './story.ts'
import {Styles} from './styles.ts'
import type {Inflate} from './zip.ts'

/** The parts that are read besides the text itself, and what a person calls them. */
const others: readonly (readonly [type: string, label: string])[] = [
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
]

/** A Word file as it was read: what writing comments into it starts from. */
export interface WordFile {
  readonly file: WordPackage
  /** The text itself first. */
  readonly stories: readonly Story[]
}

/**
 * Reads the parts of a Word file (.docx).
 *
 * @throws {ReadError} for what is no Word file, damaged, or protected by a password.
 * @throws {LimitError} for what is too large, or nests too deep.
 */
export function readWordFile(bytes: Uint8Array, inflate: Inflate): WordFile {
  const file = new WordPackage(bytes, inflate)
  const styles = new Styles(file.related('styles')?.root)
  const numbers = file.related('numbering')?.root
  const context = (part: string) => ({
    styles,
    numbering: new Numbering(numbers),
    addresses: new Map(
      file.relationshipsOf(part).flatMap(({id, type, target, isExternal}) => (type === 'hyperlink' && isExternal ? [[id, target] as const] : [])),
    ),
  })
  const stories = [readStory(file.main.root, file.main.name, '', context(file.main.name))]
  for (const [type, label] of others) {
    for (const one of file.relationships) {
      if (one.type !== type || one.isExternal) continue
      const part = file.part(one.target)
      if (part) stories.push(readStory(part.root, part.name, label, context(part.name)))
    }
  }
  return {file, stories}
}

/**
 * Reads a Word file into a document. Its source is the text that is made here:
 * a line for each paragraph, and behind it what its controls say.
 *
 * @throws {ReadError | LimitError} as readWordFile does.
 */
export function readDocx(bytes: Uint8Array, inflate: Inflate): ReaderOutput & {readonly source: string} {
  const {file, stories} = readWordFile(bytes, inflate)
  const writer = new SourceWriter()
  const kept = withoutRepeats(stories)
  for (const {part, paragraphs} of kept) writer.add(part, paragraphs)
  const into = new Assembler(writer.source)
  const [main] = kept
  const items = main?.items ?? []
  const habits = {boldHeads: !hasHeadings(items), bareLabels: hasBareLabels(items), prompts: promptsIn(items)}
  const reader = new FormReader(new FieldWriter(into, writer), writer, habits)
  for (const story of kept) reader.read(story)
  return {into, meta: {}, notChecked: notChecked(file, kept), source: writer.source, paragraphs: writer.places}
}

/** Without the headers and footers that say the same as one before them: first, odd and even pages mostly do. */
function withoutRepeats(stories: readonly Story[]): Story[] {
  const seen = new Set<string>()
  return stories.filter(({label, paragraphs}) => {
    if (label !== 'header' && label !== 'footer') return true
    const text = paragraphs.map((one) => one.text).join('\n')
    const isNew = !seen.has(text) || paragraphs.some(({controls}) => controls.some(({origin}) => origin !== 'drawn'))
    seen.add(text)
    return isNew
  })
}

function hasHeadings(items: readonly Item[]): boolean {
  return textsOf(items).some(({depth, paragraph}) => depth !== undefined && paragraph.text.trim() !== '')
}

/** What is said of a file that was read with its tracked changes. */
export const trackedChangesReason = 'The file has tracked changes: it was read as if all of them were accepted.'

function notChecked(file: WordPackage, stories: readonly Story[]): {reason: string; place: string}[] {
  const notes: {reason: string; place: string}[] = []
  if (stories.some(({paragraphs}) => paragraphs.some(({hasTrackedChanges}) => hasTrackedChanges))) {
    notes.push({reason: trackedChangesReason, place: ''})
  }
  const outside = file.relationships.filter(({isExternal, type}) => isExternal && type !== 'hyperlink')
  if (outside.length > 0) {
    const names = [...new Set(outside.map(({type, target}) => `${words(type)} “${target.slice(0, 80)}”`))].sort()
    notes.push({
      reason: `The file refers to something outside of it, which was not fetched: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}.`,
      place: '',
    })
  }
  return notes
}

/** “attachedTemplate” as words. */
function words(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}
