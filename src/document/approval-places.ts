import type {Block, Document} from './document.ts'

/** What a document's sections and tables say about the approvals in them, looked up once: a document may have a hundred thousand blocks. */
export interface Places {
  /** In a document or a section on reviews of code. */
  readonly isAboutCode: (block: Block) => boolean
  /** The head of the block's table, by column. */
  readonly headOf: (block: Block) => ReadonlyMap<number, string> | undefined
  /** Says who approved the document itself. */
  readonly isOwnRecord: (block: Block) => boolean
  /** The start of a section's text. */
  readonly textOf: (section: number) => string
}

const aboutCode = /\b(?:pull requests?|code reviews?|peer reviews?|merging)\b/i
const signedBy = /^\W*(?:policy |document )?(?:approved by|approver|approval(?: date)?|authori[sz]ed by|sign-?off)\b|^\W*approved\W*$/i
const ownRecord =
  /\b(?:(?:document|policy|procedure|standard) (?:id|number|no|owner|type|title|version)|effective (?:date|from)|next review|last (?:review(?:ed)?|updated)|review date|supersedes|document control|version(?: number)?:)(?![\p{L}])/giu
/** How much of a section is read for what stands near an approval. */
const reach = 8000

/** Reads a document's blocks once. */
export function placesOf({blocks, sections}: Document): Places {
  const isCode = aboutCode.test(blocks.find(({role}) => role === 'heading')?.text ?? '')
  const codeSections = new Set(sections.flatMap(({title}, index) => (aboutCode.test(title) ? [index] : [])))
  const heads = new Map<number, Map<number, string>>()
  const records = new Map<number, number>()
  const texts = new Map<number, string>()
  for (const {cell, section, text} of blocks) {
    if (cell?.row === 0) heads.set(cell.table, (heads.get(cell.table) ?? new Map<number, string>()).set(cell.column, text))
    if (text.length <= 400) records.set(section, (records.get(section) ?? 0) + (text.match(ownRecord)?.length ?? 0))
    const before = texts.get(section)
    if (before === undefined) texts.set(section, text)
    else if (before.length < reach) texts.set(section, `${before}\n${text}`)
  }
  return {
    isAboutCode: ({section}) => isCode || codeSections.has(section),
    headOf: ({cell}) => heads.get(cell?.table ?? 0),
    isOwnRecord: ({section, text}) => (records.get(section) ?? 0) >= 2 && signedBy.test(text),
    textOf: (section) => (texts.get(section) ?? '').slice(0, reach),
  }
}
