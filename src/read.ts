import {decideAudience} from './document/audience.ts'
import type {Audience, Block, Document, Format, Kind} from './document/document.ts'
import {decideKind} from './document/kind.ts'
import {once} from './document/once.ts'
import {detectLanguage, mostLetters} from './language/detect.ts'
import {countWords} from './language/words.ts'
import {readDocx} from './readers/docx/read.ts'
import {type Inflate, zipLimits} from './readers/docx/zip.ts'
import {encodingOf} from './readers/encoding.ts'
import {readHtml} from './readers/html/read.ts'
import {readIssueConfig, readIssueForm} from './readers/issue-form/read.ts'
import {jsonFormatOf, readJson} from './readers/json/read.ts'
import {isJson, mayBeForm} from './readers/json/signs.ts'
import {LimitError, maxBytes} from './readers/limits.ts'
import {readMarkdown} from './readers/markdown/read.ts'
import type {ReaderOutput} from './readers/output.ts'
import {readText} from './readers/text.ts'
import {ReadError} from './readers/unreadable.ts'

/** What to read, and what the caller already knows of it. */
export interface ReadInput {
  /** With `/`; its ending and folder say which format it is. */
  readonly path: string
  /** UTF-8 (or UTF-16 with a byte order mark) bytes, or text; the bytes of the archive for a Word file. */
  readonly content: string | Uint8Array
  /** What inflates the parts of a Word file, which is refused without it. */
  readonly inflate?: Inflate | undefined
  readonly format?: Format | undefined
  readonly kind?: Kind | undefined
  readonly audience?: Audience | undefined
  readonly language?: string | undefined
  /** False when it was only met in a folder: a JSON Schema is then a form only with a UI schema. True when left out. */
  readonly isNamed?: boolean | undefined
}

export {isJson} from './readers/json/signs.ts'
export {ReadError} from './readers/unreadable.ts'

const markdownPath = /\.(?:md|markdown|mdx|erb)$/i
const yamlPath = /\.ya?ml$/i
const htmlPath = /\.html?$/i
const oldWordPath = /\.doc$/i
const wordPath = /\.(?:docx|dotx|docm|dotm)$/i
/** “~$laptop.docx” says who has “laptop.docx” open. */
const openMark = /(?:^|[/\\])~\$[^/\\]*$/
/** The copies that `untape review` writes: a folder is not judged by its reviews. */
const reviewedPath = /\.reviewed\.docx$/i
const issueFolder = /(?:^|\/)ISSUE_TEMPLATE\//i
/** The one template of a repository that has no folder of them. */
const issueFile = /(?:^|\/)ISSUE_TEMPLATE\.md$/i
/** A body of items with a type that GitHub knows, or with any type and attributes. */
const formShape =
  /^body:[ \t]*\r?$[\s\S]*?^[ \t]*-[ \t]+(?:\w+:[^\n]*\n[ \t]+)*?type:[ \t]*(?:["']?(?:markdown|input|textarea|dropdown|checkboxes)\b|\S+[\s\S]*?^[ \t]+attributes:)/m
const templateShape = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?about:/

/**
 * The format of a file by its place and shape; undefined when untape does not
 * read it. Plain text is read only when it is asked for by name, and of JSON
 * Schemas those that only their titles show to be forms.
 *
 * @throws {LimitError} for JSON that nests too deep.
 */
export function formatOf(path: string, source: string, isNamed = false): Format | undefined {
  if (isJson(path)) return mayBeForm(source, isNamed) ? jsonFormatOf(source, isNamed) : undefined
  if (wordPath.test(path)) return 'docx'
  if (markdownPath.test(path)) return isTemplate(path, source) ? 'issue-template' : 'markdown'
  if (htmlPath.test(path)) return 'html'
  if (!isYaml(path)) return undefined
  if (/(?:^|\/)ISSUE_TEMPLATE\/config\.ya?ml$/i.test(path)) return 'issue-config'
  return issueFolder.test(path) || formShape.test(source) ? 'issue-form' : undefined
}

function isTemplate(path: string, source: string): boolean {
  return issueFolder.test(path) || issueFile.test(path) || templateShape.test(source)
}

function isYaml(path: string): boolean {
  return yamlPath.test(path)
}

/** What is said of a file that is none of ours. */
export function unknownFormat(path: string): string {
  return /\.json$/i.test(path)
    ? 'this JSON is neither a form of form.io, nor a JSON Schema of a form, nor an Adaptive Card'
    : 'this is neither Markdown, nor HTML, nor a GitHub issue form, nor a Word file (.docx)'
}

/** Two places to answer: one alone is the search or the newsletter of a site. */
const asking =
  /<(?:textarea|select)\b|<input\b(?![^>]{0,400}?\btype\s*=\s*["']?(?:hidden|submit|button|reset|image|search)\b)|\b(?:role\s*=\s*["']?(?:textbox|combobox|listbox|checkbox|radio|switch)\b|contenteditable\b)/gi

/**
 * Whether a file that is met in a folder is one of ours, where only its content
 * can say so. YAML and JSON are when they are forms; `isForm`: the configuration
 * says that this one is. A page of HTML is when it asks: most others are made by
 * a generator or belong to a program, and who wants a page without a form to be
 * read names it.
 */
export function isMet(path: string, bytes: Uint8Array, isForm = false): boolean {
  if (isYaml(path) || isJson(path)) return formatOf(path, textOf(bytes), isForm) !== undefined
  if (!htmlPath.test(path)) return true
  const places = textOf(bytes).matchAll(asking)
  return !places.next().done && !places.next().done
}

/** Whether a file is read when it is named and may be passed over when it is met in a folder. */
export function isReadWhenNamed(path: string): boolean {
  return htmlPath.test(path) || isJson(path)
}

/** Whether a path alone makes a file worth opening. What Word writes beside a document that is open holds only a name. */
export function isReadable(path: string): boolean {
  const isPage = markdownPath.test(path) || htmlPath.test(path)
  return isPage || (wordPath.test(path) && !openMark.test(path) && !reviewedPath.test(path)) || isYaml(path) || isJson(path)
}

/** Whether a path alone says that a file is Markdown. */
export function isMarkdown(path: string): boolean {
  return markdownPath.test(path)
}

/** The text of some bytes, for a search: what is no text becomes replacement characters. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes).name).decode(bytes)
}

/** The most bytes that a file may have, by its path: pictures count in a Word file. */
export function mostBytes(path: string): number {
  return wordPath.test(path) ? zipLimits.archive : maxBytes
}

/**
 * Reads a file into the document that rules are run on.
 *
 * @throws {ReadError} when the bytes are not text or the format is not one of ours.
 * @throws {LimitError} when the file is too large or nests too deep.
 */
export function readDocument(input: ReadInput): Document {
  const {source, format, into, meta, notChecked, paragraphs} = readSource(input)
  const {blocks, fields, sections, codeBlocks} = into
  const facts = once(() => {
    let words = 0
    for (const {text} of blocks) words += countWords(text)
    return {path: input.path, format, meta, blocks, fields, sections, codeBlocks, words}
  })
  const kind = once(() => input.kind ?? decideKind(facts()))
  const audience = once(() => input.audience ?? audienceIn(meta) ?? decideAudience(facts()))
  const language = once(() => input.language ?? languageIn(meta) ?? detectLanguage(sentencesIn(blocks, mostLetters)))
  return {
    path: input.path,
    format,
    source,
    // Worked out when they are asked for: of a file that is only read for what it tells others they seldom are.
    get kind() {
      return kind()
    },
    get audience() {
      return audience()
    },
    get language() {
      return language()
    },
    blocks: into.blocks,
    fields: into.fields,
    sections: into.sections,
    links: into.links,
    comments: into.comments,
    meta,
    problems: into.problems,
    notChecked,
    codeBlocks: into.codeBlocks,
    ...(paragraphs ? {paragraphs} : {}),
  }
}

/** What a reader made of a file, with the format and the text that its offsets speak of. */
function readSource({path, content, format, inflate, isNamed = true}: ReadInput): ReaderOutput & {readonly source: string; readonly format: Format} {
  if (oldWordPath.test(path)) throw new ReadError('this is an old Word file (.doc): save it as .docx')
  if (format === 'docx' || wordPath.test(path)) {
    if (typeof content === 'string' || !inflate) throw new ReadError('a Word file is read from its bytes, with a function that inflates them')
    return {...readDocx(content, inflate), format: 'docx'}
  }
  // What is none of ours need be no text either.
  if (format === undefined && !isReadable(path)) throw new ReadError(unknownFormat(path))
  const source = typeof content === 'string' ? content : decode(content)
  if (source.length > maxBytes) throw tooLarge(source.length)
  const own = format ?? formatOf(path, source, isNamed)
  if (own === undefined) throw new ReadError(unknownFormat(path))
  return {...readFormat(source, own, path), source, format: own}
}

function readFormat(source: string, format: Format, path: string): ReaderOutput {
  switch (format) {
    case 'issue-form':
      return readIssueForm(source)
    case 'issue-config':
      return readIssueConfig(source)
    case 'text':
      return readText(source)
    case 'formio':
    case 'json-schema':
    case 'adaptive-card':
      return readJson(source, format)
    case 'html':
      return readHtml(source)
    default:
      return readMarkdown(source, format, path)
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > maxBytes) throw tooLarge(bytes.length)
  const {name: encoding} = encodingOf(bytes)
  try {
    const source = new TextDecoder(encoding, {fatal: true}).decode(bytes)
    if (source.includes('\0')) throw new ReadError('this is a binary file, not text')
    return source
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(`this is not valid ${encoding.toUpperCase()} text: save it as UTF-8`)
  }
}

function tooLarge(size: number): LimitError {
  return new LimitError(`the file has ${(size / 1e6).toFixed(1)} MB: more than the limit of ${maxBytes / 1e6} MB`)
}

/** The text that says which language a document is in: labels, names and lists of terms say little. */
function sentencesIn(blocks: readonly Block[], most: number): string {
  let prose = ''
  for (const {role, text} of blocks) {
    if (role !== 'paragraph' && role !== 'item' && role !== 'help') continue
    if (text.length <= 60 && countWords(text) < 8) continue
    prose += prose === '' ? text : `\n${text}`
    if (prose.length >= most) break
  }
  return prose
}

function audienceIn(meta: Document['meta']): Audience | undefined {
  return meta.audience === 'it' || meta.audience === 'everyone' ? meta.audience : undefined
}

function languageIn(meta: Document['meta']): string | undefined {
  const language = meta.lang ?? meta.language
  return typeof language === 'string' && /^[a-z]{2,3}(?:-\w+)?$/i.test(language) ? language.slice(0, 2).toLowerCase() : undefined
}
