import type {Block, Document} from './document.ts'

/** What a document's sections and tables say about the approvals in them, looked up once: a document may have a hundred thousand blocks. */
export interface Places {
  /** In a document or a section on reviews of code. */
  readonly isAboutCode: (block: Block) => boolean
  /** The head of the block's table, by column. */
  readonly headOf: (block: Block) => ReadonlyMap<number, string> | undefined
  /** Says who approved the document itself. */
  readonly isOwnRecord: (block: Block) => boolean
  /** One of the answers that whoever decides may tick or pick: “Approved”, beside “Rejected”. */
  readonly isVerdict: (block: Block) => boolean
  /** The section, or the sections in it, up to one: `section` is in `whole`. */
  readonly isWithin: (section: number, whole: number) => boolean
  /** The start of a section's text. */
  readonly textOf: (section: number) => string
}

const aboutCode = /\b(?:pull requests?|code reviews?|peer reviews?|merging)\b/i
const signedBy = /^\W*(?:policy |document )?(?:approved by|approver|approval(?: date)?|authori[sz]ed by|sign-?off)\b|^\W*approved\W*$/i
const ownRecord =
  /\b(?:(?:document|policy|procedure|standard) (?:id|number|no|owner|type|title|version)|effective (?:date|from)|next review|last (?:review(?:ed)?|updated)|review date|supersedes|document control|version(?: number)?:)(?![\p{L}])/giu
/** How many blocks away a document's record may hold its other lines. */
const near = 12
const short = /^(?:\S+\s+){0,11}\S*\s*$/
const saysNo = /^\W*(?:reject|den(?:y|ied)\b|declin|disapprov|refuse|not approved)/i
const saysYes = /^\W*approved?\b(?!\s+by\b)/i
/** “☐ Approved ☐ Rejected”, “Approved / Denied” */
const choice = /\bapprov(?:e|ed|al)\b[^.]{0,60}?[/|☐□\]]\W*(?:\w+\s+)?(?:reject|den[iy]|declin|disapprov|refus)/i
/** How much of a section is read for what stands near an approval. */
const reach = 8000

/** Reads a document's blocks once. */
export function placesOf({blocks, sections}: Document): Places {
  const isCode = aboutCode.test(blocks.find(({role}) => role === 'heading')?.text ?? '')
  const codeSections = new Set(sections.flatMap(({title}, index) => (aboutCode.test(title) ? [index] : [])))
  const heads = new Map<number, Map<number, string>>()
  const verdicts = new Set<number>()
  /** The lines of a record up to each block. */
  const records: number[] = []
  const texts = new Map<number, string>()
  for (const {cell, role, section, text} of blocks) {
    if (cell?.row === 0) heads.set(cell.table, (heads.get(cell.table) ?? new Map<number, string>()).set(cell.column, text))
    records.push((records.at(-1) ?? 0) + (text.length <= 400 ? (text.match(ownRecord)?.length ?? 0) : 0))
    if (/^(?:item|option|label|cell)$/.test(role) && saysNo.test(text) && short.test(text)) verdicts.add(section)
    const before = texts.get(section)
    if (before === undefined) texts.set(section, text)
    else if (before.length < reach) texts.set(section, `${before}\n${text}`)
  }
  const own = new Set(blocks.filter(({text}, at) => signedBy.test(text) && (records[at + near] ?? records.at(-1) ?? 0) - (records[at - near] ?? 0) >= 2))
  return {
    isAboutCode: ({section}) => isCode || codeSections.has(section),
    headOf: ({cell}) => heads.get(cell?.table ?? 0),
    isOwnRecord: (block) => own.has(block),
    isVerdict: ({role, section, text}) =>
      short.test(text) && (choice.test(text) || (/^(?:item|option|label|cell)$/.test(role) && verdicts.has(section) && saysYes.test(text))),
    isWithin: (section, whole) => {
      const depth = sections[whole]?.depth ?? 0
      return section >= whole && sections.slice(whole + 1, section + 1).every((one) => one.depth > depth)
    },
    textOf: (section) => (texts.get(section) ?? '').slice(0, reach),
  }
}
