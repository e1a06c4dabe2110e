/** Writes findings into a Word file as comments, and better wordings as tracked changes. Every other byte stays as it was. */
import {groupBy} from '../document/group.ts'
import type {Span} from '../document/text.ts'
import {type Finding, severities} from '../finding.ts'
import type {WordFile} from '../readers/docx/read.ts'
import {elementsOf, type XmlElement} from '../readers/docx/xml.ts'
import {encode} from '../readers/encoding.ts'
import {commentLines, moreLines} from './comment-text.ts'
import {type Author, CommentsPart} from './comments-part.ts'
import {type Host, Hosts} from './hosts.ts'
import {Marks} from './marks.ts'
import {type Deflate, repack} from './repack.ts'
import {type Change, type Changeable, changeable, isCutInside, trackedChange} from './tracked.ts'

/** Word opens no file with more than 32,767 comments ([MS-OI29500] 2.1.315), and nobody reads 500. */
const most = {comments: 500, inFile: 32_767}

export interface ReviewOptions extends Author {
  /** Words that are replaced in tracked changes, where nothing else changes. */
  readonly changes?: readonly Change[]
  readonly deflate: Deflate
}

/** A Word file with comments, and what became of each finding. */
export interface Review {
  readonly bytes: Uint8Array
  readonly comments: number
  /** Of the comments: at exactly the words, around something that holds them, on the paragraph, and on another paragraph, whose text names the place. */
  readonly exact: number
  readonly around: number
  readonly atParagraph: number
  readonly moved: number
  /** The changes that were written. */
  readonly changed: readonly Change[]
  /** Findings that are only counted, in the last comment. */
  readonly left: number
  /** Findings with no paragraph to hang on: the file has none. */
  readonly unplaced: number
}

interface Note extends Host {
  readonly id: number
  readonly finding: Finding
}

/** `word` is what `openWordFile` gave; findings are those of that file, in reading order. */
export function writeReview(word: WordFile, findings: readonly Finding[], options: ReviewOptions): Review {
  const {file} = word
  const comments = new CommentsPart(file, options)
  const used = usedIds(file.main.root, comments.root)
  const nextRevision = counter(used.revisions, 1)
  const marks = new Marks(file.main.xml, (properties) =>
    properties.replace(/(<[^>]*?\sw:id\s*=\s*["'])-?\d+/g, (_, start: string) => `${start}${nextRevision()}`),
  )
  const hosts = new Hosts(word)
  const room = Math.max(0, Math.min(most.comments, most.inFile - comments.existing))
  const chosen = worst(findings, room)
  const nextId = counter(used.comments, 0)
  const notes: Note[] = chosen.flatMap((finding) => {
    const host = hosts.of(finding.anchor)
    return host ? [{...host, finding, id: nextId()}] : []
  })
  const counts = {exact: 0, around: 0, paragraph: 0, moved: 0}
  for (const {id, finding, paragraph, words, isMoved} of notes) {
    comments.add(id, commentLines(finding, isMoved))
    const precision = marks.comment(id, paragraph, words)
    counts[isMoved ? 'moved' : precision]++
  }
  const left = findings.length - chosen.length
  const {last} = hosts
  if (left > 0 && last && room > 0) {
    const id = nextId()
    comments.add(id, moreLines(left))
    marks.comment(id, last, undefined)
  }
  const changed = trackChanges(word, notes, options, nextRevision, marks)
  const parts = comments.parts()
  if (parts.size > 0) parts.set(file.main.name, encode(marks.finish(), file.main.encoding))
  const {exact, around, paragraph: atParagraph, moved} = counts
  return {
    bytes: parts.size > 0 ? repack(file.zip, parts, options.deflate) : file.zip.bytes,
    comments: notes.length,
    exact,
    around,
    atParagraph,
    moved,
    changed,
    left,
    unplaced: chosen.length - notes.length,
  }
}

/** Writes the changes whose words may be changed and that no mark cuts, the first of those that overlap; returns them. */
function trackChanges(word: WordFile, notes: readonly Note[], {changes = [], ...author}: ReviewOptions, nextId: () => number, marks: Marks): Change[] {
  const main = word.stories[0]?.paragraphs ?? []
  const marked = groupBy(notes, ({paragraph}) => paragraph)
  const taken = new Map<number, readonly Span[]>()
  const written: {change: Change; place: Changeable}[] = []
  for (const change of changes) {
    const {anchor, quote} = change
    const paragraph = anchor.part === word.file.main.name ? main[anchor.paragraph - 1] : undefined
    // What a control says stands in none of its paragraph's words.
    if (paragraph?.text.slice(anchor.start, anchor.end) !== quote) continue
    const place = changeable(paragraph, anchor, marks)
    const isCut = marked.get(paragraph)?.some(({words}) => words && isCutInside(words, anchor))
    const others = taken.get(anchor.paragraph) ?? []
    if (!place || isCut || others.some(({start, end}) => start < anchor.end && end > anchor.start)) continue
    marks.part(paragraph, anchor)
    taken.set(anchor.paragraph, [...others, anchor])
    written.push({change, place})
  }
  // Parting comes first: it speaks of tags that a change writes over.
  for (const {change, place} of written) trackedChange(place, change.words, author, nextId, marks)
  return written.map(({change}) => change)
}

/** The findings that there is room for, the most severe before others, in reading order; one place is kept for saying that there are more. */
function worst(findings: readonly Finding[], room: number): Finding[] {
  if (findings.length <= room) return [...findings]
  const rank = ({severity}: Finding): number => severities.indexOf(severity)
  const kept = new Set(findings.toSorted((a, b) => rank(b) - rank(a)).slice(0, Math.max(0, room - 1)))
  return findings.filter((finding) => kept.has(finding))
}

/** The numbers that comments have, and those of tracked changes and everything else that has one. */
function usedIds(...roots: readonly (XmlElement | undefined)[]): {comments: Set<number>; revisions: Set<number>} {
  const used = {comments: new Set<number>(), revisions: new Set<number>()}
  const stack = roots.flatMap((root) => root ?? [])
  for (let element = stack.pop(); element; element = stack.pop()) {
    const id = element.attributes['w:id']
    if (id !== undefined) used[element.name.startsWith('w:comment') ? 'comments' : 'revisions'].add(Number(id))
    for (const child of elementsOf(element)) stack.push(child)
  }
  return used
}

/** Numbers that are not used yet, upwards. */
function counter(used: ReadonlySet<number>, first: number): () => number {
  let next = first
  return () => {
    while (used.has(next)) next++
    return next++
  }
}
