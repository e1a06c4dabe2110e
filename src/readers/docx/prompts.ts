/** Places to write that somebody typed: words in brackets, dates in letters, labels with nothing behind them. */
import {type Blank, isPrompt} from '../markdown/blanks.ts'
import {cutLine, type Line} from '../markdown/lines.ts'
import {dateInLetters, lookAt} from './look.ts'
import type {Item, TextItem} from './story.ts'
import {trimmed, type Words} from './words.ts'

const bare = /^[^:：]{1,60}[:：]\s*$/
const bracketed =
  /\[([^[\]\n]{2,60})\]|<([^<>\n]{2,60})>|«([^«»\n]{2,60})»|\((?=insert |enter |name of |date of )([^()\n]{2,60})\)|(?<![{$#])\{(?=[^{}]*(?:[ \p{Lu}]|date|name))([^{}\n]{2,80})\}(?!\})/gu
/** What is to be replaced, whatever else the document holds in brackets. */
const replaced =
  /^\W*(?:insert|enter|add|type|your|name of|date of|title of|xx+)\b|^\W*(?:(?:company|project|team|organi[sz]ation|agency|client|employee|customer|vendor|supplier|partner|system|document|department) )?(?:name|date|title|address|number)\W*$|^[\p{Lu}\d][\p{Lu}\d\s&/_-]{2,}$/iu

/** `Name:` and nothing behind it. */
export function isBareLabel({paragraph: {text}}: TextItem): boolean {
  return (
    bare.test(text) &&
    !/^\W*(?:examples?|e\.g|notes?|or|and|total|questions\b.*|for example)\W*$/i.test(text) &&
    /\p{L}/u.test(text) &&
    text.trim().split(/\s+/).length <= 8
  )
}

/** Whether nothing that could be the answer, or what the label introduces, stands below it. */
export function standsAlone(items: readonly Item[], i: number): boolean {
  let at = i + 1
  for (let next = items[at]; next?.type === 'text' && lookAt(next).isEmpty && !next.list; next = items[++at]);
  const next = items[at]
  const before = items[i - 1]
  // The last of several stands alone where white follows.
  if (at > i + 1 && before?.type === 'text' && isBareLabel(before)) return true
  if (!next || next.type === 'table') return next === undefined || at > i + 1
  const own = items[i]
  if (next.list) return own?.type === 'text' && own.list !== undefined && own.list.numbering === next.list.numbering && own.list.level >= next.list.level
  return next.depth !== undefined || next.paragraph.isBold || lookAt(next).hasAnswers || isBareLabel(next)
}

/** “The scenario: BRIEF DESCRIPTION” */
const capitals = /^\s*[“"]?\p{Lu}{2,}(?: \p{Lu}{2,}){1,5}[”"]?\s*$/u

/** `Last updated: xx/xx/20xx` */
export function typedPlaces(line: Line, text: string): Blank[] | undefined {
  const colon = text.search(/[:：]/)
  const rest = text.slice(colon + 1)
  if (colon < 1 || colon > 80 || !(dateInLetters.test(rest.trim()) || capitals.test(rest) || (isPrompt(rest) && rest.trim() !== '@'))) return undefined
  const start = colon + 1 + rest.length - rest.trimStart().length
  return [{label: cutLine(line, 0, colon), hint: {role: 'placeholder', line: cutLine(line, start, text.trimEnd().length)}}]
}

/** The words in brackets of a paragraph, each with what makes it the same as another one. */
export function inlinePrompts(item: TextItem): {key: string; words: Words}[] {
  const {text} = item.paragraph
  if (item.isGenerated || lookAt(item).hasAnswers || !/[[<«({]/.test(text)) return []
  return [...text.matchAll(bracketed)].flatMap((found) => {
    const inner = found.slice(1).find((one) => one !== undefined) ?? ''
    const words = trimmed(item, found.index + 1, found.index + 1 + inner.length)
    const isLinked = item.paragraph.marks.some(({type, start, end}) => type === 'link' && start <= found.index && found.index < end)
    return words &&
      !isLinked &&
      inner.trim().split(/\s+/).length <= 8 &&
      !/^\s*(?:https?:|mailto:|\d+\s*$|attach\b|delete\b|remove\b|note\b|see\b|if\b|optional\b|template\s*$|e\.g)/i.test(inner)
      ? [{key: inner.trim().toLowerCase(), words}]
      : []
  })
}

/** Words in brackets that are to be replaced: they say so, or come again and again. */
export function promptsIn(texts: readonly TextItem[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const item of texts) for (const {key} of inlinePrompts(item)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set([...counts].filter(([key, count]) => count >= 3 || replaced.test(key)).map(([key]) => key))
}

/** The fewest labels with nothing behind them: one or two may have lost what stood there. */
const fewest = 3

/** Whether a document asks by labels with nothing behind them. */
export function hasBareLabels(texts: readonly TextItem[]): boolean {
  return texts.filter(isBareLabel).length >= fewest
}

/** The paragraphs among items, those in tables too. */
export function allTexts(items: readonly Item[], found: TextItem[] = []): readonly TextItem[] {
  for (const item of items) {
    if (item.type === 'text') found.push(item)
    else for (const {cells} of item.rows) for (const cell of cells) allTexts(cell.items, found)
  }
  return found
}
