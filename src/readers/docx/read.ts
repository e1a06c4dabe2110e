import {Assembler} from '../assembler.ts'
import type {ReaderOutput} from '../output.ts'
import {FieldWriter} from './field-writer.ts'
import {FormReader} from './form-reader.ts'
import {textsOf} from './look.ts'
import {Lists, Numbering} from './numbering.ts'
import {type Relationship, WordPackage, type XmlPart} from './package.ts'
import {isTraced, type TracedParagraph} from './paragraph.ts'
import {PlaceBudget} from './place-budget.ts'
import {allTexts, hasBareLabels, promptsIn} from './prompts.ts'
import {SourceWriter} from './source-writer.ts'
import {type Item, readStory, type Story} from './story.ts'
import {Styles} from './styles.ts'
import {type Inflate, shown} from './zip.ts'

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
  readonly stories: readonly Story<TracedParagraph>[]
  /** What the parts that are read need, and it is not in the file or was not opened. */
  readonly elsewhere: readonly Relationship[]
}

/**
 * Reads the parts of a Word file (.docx), to write into them.
 *
 * @throws {ReadError} for what is no Word file, damaged, or protected by a password.
 * @throws {LimitError} for what is too large, or nests too deep.
 */
export function readWordFile(bytes: Uint8Array, inflate: Inflate): WordFile {
  const file = new WordPackage(bytes, inflate, 'write')
  const {stories, elsewhere} = readStories(file, true)
  return {file, stories: stories.map((story) => ({...story, paragraphs: story.paragraphs.filter(isTraced)})), elsewhere}
}

/** Reads the parts that a person sees. */
function readStories(file: WordPackage, traces: boolean): {readonly stories: readonly Story[]; readonly elsewhere: readonly Relationship[]} {
  const styles = new Styles(file.related('styles')?.root)
  const lists = new Lists(file.related('numbering')?.root)
  const budget = new PlaceBudget()
  const elsewhere: Relationship[] = []
  const read = (part: XmlPart, label: string): Story => {
    const {name} = part
    const relationships = name === file.main.name ? file.relationships : file.relationshipsOf(name)
    elsewhere.push(...relationships.filter(isElsewhere).slice(0, mostElsewhere))
    const links = relationships.filter(({type, isExternal}) => type === 'hyperlink' && isExternal)
    return readStory(part, label, {styles, numbering: new Numbering(lists), budget, addresses: new Map(links.map(({id, target}) => [id, target])), traces})
  }
  const stories = [read(file.main, '')]
  const names = new Set([file.main.name.toLowerCase()])
  for (const [type, label] of others) {
    for (const {target} of file.relationships.filter((one) => one.type === type && !one.isExternal)) {
      // Many relationships may lead to one part: it is read once.
      if (names.has(target.toLowerCase())) continue
      names.add(target.toLowerCase())
      const part = file.part(target)
      if (part) stories.push(read(part, label))
    }
  }
  const settings = file.relationships.find(({type, isExternal}) => type === 'settings' && !isExternal)
  if (settings) elsewhere.push(...file.relationshipsOf(settings.target).filter(isElsewhere).slice(0, mostElsewhere))
  return {stories, elsewhere}
}

/** More than are named. */
const mostElsewhere = 100

/** Whether a relationship leads to something that belongs to the text and is not read: outside of the file, or a document in it. */
function isElsewhere({type, isExternal}: Relationship): boolean {
  return isExternal ? type !== 'hyperlink' : type === 'aFChunk'
}

/**
 * Reads a Word file into a document. Its source is the text that is made here:
 * a line for each paragraph, and behind it what its controls say.
 *
 * @throws {ReadError | LimitError} as readWordFile does.
 */
export function readDocx(bytes: Uint8Array, inflate: Inflate): ReaderOutput & {readonly source: string} {
  const {stories, elsewhere} = storiesOf(bytes, inflate)
  const writer = new SourceWriter()
  const kept = withoutRepeats(stories)
  for (const {part, paragraphs} of kept) writer.add(part, paragraphs)
  const into = new Assembler(writer.source)
  const [main] = kept
  const items = main?.items ?? []
  const texts = allTexts(items)
  const habits = {boldHeads: !hasHeadings(items), bareLabels: hasBareLabels(texts), prompts: promptsIn(texts)}
  const reader = new FormReader(new FieldWriter(into, writer), writer, habits)
  for (const story of kept) reader.read(story)
  return {into, meta: {}, notChecked: notChecked(kept, elsewhere), source: writer.source, paragraphs: writer.places}
}

/** A call of its own, so that the XML is gone before the form in it is looked for. */
function storiesOf(bytes: Uint8Array, inflate: Inflate): ReturnType<typeof readStories> {
  return readStories(new WordPackage(bytes, inflate, 'read'), false)
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

function notChecked(stories: readonly Story[], elsewhere: readonly Relationship[]): {reason: string; place: string}[] {
  const notes: {reason: string; place: string}[] = []
  if (stories.some(({paragraphs}) => paragraphs.some(({hasTrackedChanges}) => hasTrackedChanges))) {
    notes.push({reason: trackedChangesReason, place: ''})
  }
  const outside = elsewhere.filter(({isExternal}) => isExternal)
  if (outside.length > 0) {
    const names = [...new Set(outside.map(({type, target}) => `${words(type)} ${shown(target)}`))].sort()
    const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
    notes.push({reason: `The file refers to something outside of it, which was not fetched: ${names.slice(0, 3).join(', ')}${more}.`, place: ''})
  }
  if (outside.length < elsewhere.length) notes.push({reason: 'The file holds another document, which was not read: paste its text into the file.', place: ''})
  return notes
}

/** “attachedTemplate” as words. */
function words(type: string): string {
  return type
    .slice(0, 40)
    .replace(/[^a-z]/gi, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
}
