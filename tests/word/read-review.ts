/** Reads what a review wrote, with nothing of what wrote it but the archive: namespaces, order and numbers are checked on the way. */
import {SaxesParser, type SaxesTagNS} from 'saxes'
import {ZipArchive} from '../../src/readers/docx/zip.ts'
import {inflate} from '../../src/zlib.ts'
import {zip} from './make-docx.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A comment, and the words between its marks. */
export interface ReadComment {
  readonly id: string
  readonly author: string
  readonly initials: string
  readonly date: string
  readonly lines: readonly string[]
  readonly words: string
}

/** The parts of a file by name; a damaged picture, as real files have, is left out. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = new ZipArchive(bytes, inflate)
  const contentOf = (name: string): Uint8Array | undefined => {
    try {
      return archive.read(name)
    } catch (error) {
      if (/\.(?:xml|rels)$/.test(name)) throw error
      return undefined
    }
  }
  return new Map(
    archive.entries.flatMap(({name}) => {
      const content = contentOf(name)
      return content ? [[name, content] as const] : []
    }),
  )
}

export function textOfPart(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(name))
}

/** The bytes of each part as the archive holds them, with what stands in front and behind. */
export function rawParts(bytes: Uint8Array): Map<string, Buffer> {
  const archive = new ZipArchive(bytes, inflate)
  return new Map(archive.entries.map(({name, start, end}) => [name, Buffer.from(bytes.subarray(start, end))]))
}

/** All comments in the order of their numbers in the part, and what is wrong with the file. */
export function readReview(bytes: Uint8Array): {readonly comments: readonly ReadComment[]; readonly problems: readonly string[]} {
  const parts = partsOf(bytes)
  const text = (name: string): string =>
    new TextDecoder(parts.get(name)?.[0] === 0xff ? 'utf-16le' : parts.get(name)?.[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(parts.get(name))
  const mainName = targetOf(text('_rels/.rels'), '', 'officeDocument') ?? ''
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${mainName.slice(folder.length)}.rels`
  const commentsName = parts.has(relations) ? targetOf(text(relations), folder, 'comments') : undefined
  const {words, problems} = marksIn(text(mainName))
  if (commentsName === undefined || !parts.has(commentsName))
    return {comments: [], problems: words.size > 0 ? [...problems, 'marks and no comments'] : problems}
  const comments = commentsIn(text(commentsName)).map((one) => ({...one, words: words.get(one.id) ?? 'NO MARKS'}))
  const ids = comments.map(({id}) => id)
  if (new Set(ids).size < ids.length) problems.push('two comments with one number')
  for (const id of words.keys()) if (!ids.includes(id)) problems.push(`marks of comment ${id}, which is not there`)
  return {comments, problems}
}

function targetOf(xml: string, folder: string, type: string): string | undefined {
  let found: string | undefined
  walk(xml, ({attributes}) => {
    if (attributes.Type?.value !== `${relation}/${type}`) return
    const target = attributes.Target?.value ?? ''
    found = target.startsWith('/') ? target.slice(1) : folder + target
  })
  return found
}

/** Elements that may hold marks of a comment (ECMA-376 part 1, EG_RangeMarkupElements and those that take it). */
const holders = new Set('p hyperlink ins moveTo del moveFrom smartTag customXml sdtContent fldSimple dir bdo body tc tbl tr'.split(' '))

function marksIn(xml: string): {words: Map<string, string>; problems: string[]} {
  const words = new Map<string, string>()
  const state = new Map<string, 'open' | 'closed' | 'done'>()
  const problems: string[] = []
  const say = (text: string): void => {
    for (const [id, one] of state) if (one === 'open') words.set(id, (words.get(id) ?? '') + text)
  }
  const stack: {name: string; children: number}[] = []
  let hidden = 0
  walk(
    xml,
    (tag) => {
      const name = tag.uri === word ? tag.local : `${tag.prefix}:${tag.local}`
      const parent = stack.at(-1)
      if (/^(?:pPr|rPr)$/.test(name) && parent && /^[pr]$/.test(parent.name) && parent.children > 0) problems.push(`${name} is not first`)
      if (parent?.name === 't') problems.push(`${name} in a text`)
      if (parent?.name === 'r' && name === 'r') problems.push('a run in a run')
      if (parent) parent.children++
      stack.push({name, children: 0})
      if (name === 'mc:Fallback') hidden++
      const id = Object.values(tag.attributes).find((one) => one.uri === word && one.local === 'id')?.value ?? ''
      if (name === 'commentRangeStart') {
        if (state.has(id)) problems.push(`comment ${id} begins twice`)
        state.set(id, 'open')
        words.set(id, words.get(id) ?? '')
      } else if (name === 'commentRangeEnd') {
        if (state.get(id) !== 'open') problems.push(`comment ${id} ends before it begins`)
        state.set(id, 'closed')
      } else if (name === 'commentReference') {
        // A comment without marks is one at a point.
        if (state.get(id) === 'open' || state.get(id) === 'done') problems.push(`comment ${id} is referred to before it ends, or twice`)
        if (stack.at(-3)?.name !== 'p') problems.push(`the reference of comment ${id} stands in ${stack.at(-3)?.name}`)
        state.set(id, 'done')
      }
      if (/^commentRange/.test(name) && !holders.has(parent?.name ?? '')) problems.push(`${name} in ${parent?.name}`)
      if (hidden > 0) return
      if (/^(?:tab|ptab)$/.test(name) && parent?.name === 'r') say('\t')
      else if (/^(?:br|cr)$/.test(name)) say('\n')
      else if (name === 'noBreakHyphen') say('\u2011')
    },
    () => {
      if (stack.pop()?.name === 'mc:Fallback') hidden--
    },
    (text) => {
      if (hidden === 0 && stack.at(-1)?.name === 't') say(text)
    },
  )
  for (const [id, one] of state) if (one !== 'done') problems.push(`comment ${id} is not complete`)
  return {words, problems}
}

function commentsIn(xml: string): Omit<ReadComment, 'words'>[] {
  const found: (Omit<ReadComment, 'words' | 'lines'> & {lines: string[]})[] = []
  let isText = false
  walk(
    xml,
    ({uri, local, attributes}) => {
      const value = (name: string): string => Object.values(attributes).find((one) => one.uri === word && one.local === name)?.value ?? ''
      if (uri !== word) return
      if (local === 'comment') found.push({id: value('id'), author: value('author'), initials: value('initials'), date: value('date'), lines: []})
      if (local === 'p') found.at(-1)?.lines.push('')
      isText = local === 't'
    },
    () => {
      isText = false
    },
    (text) => {
      const lines = found.at(-1)?.lines
      if (isText && lines) lines.push((lines.pop() ?? '') + text)
    },
  )
  return found
}

/** Any XML that is not well-formed, or has a prefix that nothing declares, throws. */
function walk(xml: string, open: (tag: SaxesTagNS) => void, close: () => void = () => {}, text: (text: string) => void = () => {}): void {
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', open)
  parser.on('closetag', close)
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
}

/** The file as it is when somebody accepts, or rejects, all our changes. */
export function decide(bytes: Uint8Array, side: 'accept' | 'reject'): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes))
  const [gone, kept] = side === 'accept' ? ['del', 'ins'] : ['ins', 'del']
  const xml = new TextDecoder('utf-8', {ignoreBOM: true}).decode(parts['word/document.xml'])
  const element = (name: string): RegExp => new RegExp(`<w:${name} w:id="\\d+" w:author="untape"[^>]*>(.*?)</w:${name}>`, 'gs')
  const decided = xml.replace(element(gone ?? ''), '').replace(element(kept ?? ''), (_, content: string) => content.replaceAll('w:delText', 'w:t'))
  return zip({...parts, 'word/document.xml': decided})
}
