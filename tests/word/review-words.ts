/** Findings and reviews for tests that write comments. */
import type {Finding, Severity} from '../../src/finding.ts'
import {provedVersion} from '../../src/replacement.ts'
import {proveReview} from '../../src/review/prove.ts'
import {openWordFile} from '../../src/review/refuse.ts'
import {type Review, writeReview} from '../../src/review/review.ts'
import type {Change} from '../../src/review/tracked.ts'
import {deflate, inflate} from '../../src/zlib.ts'
import {lintWord} from './lint-word.ts'

const author = {name: 'untape', initials: 'ut', date: '2026-01-01T00:00:00Z'}

/** A finding about words of a paragraph, or about the whole document. */
export function findingOn(paragraph: number | undefined, words: string, from = 0, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'prefer-plain-words',
    severity: 'note' satisfies Severity,
    message: `“${words}” has a plainer word.`,
    quote: words,
    span: {start: from, end: from + words.length},
    position: null,
    ...(paragraph === undefined ? {} : {anchor: {part: 'word/document.xml', paragraph, start: from, end: from + words.length}}),
    place: `paragraph ${paragraph}`,
    suggestions: [],
    fingerprint: '0123456789abcdef',
    ...more,
  }
}

/** Finds words in the paragraphs of a file, each in the first paragraph that has them. */
export function findingsFor(bytes: Uint8Array, words: readonly string[], more: Partial<Finding> = {}): Finding[] {
  const {stories} = openWordFile(bytes, inflate)
  return words.map((one) => {
    for (const {part, paragraphs} of stories) {
      for (const {number, text} of paragraphs) {
        const at = text.indexOf(one)
        if (at < 0) continue
        const found = findingOn(number, one, at, {place: `paragraph ${number}`, ...more})
        return {...found, anchor: {part, paragraph: number, start: at, end: at + one.length}}
      }
    }
    throw new Error(`no paragraph says “${one}”`)
  })
}

export function reviewOf(bytes: Uint8Array, findings: readonly Finding[], changes: readonly Change[] = []): Review {
  return writeReview(openWordFile(bytes, inflate), findings, {...author, deflate, changes})
}

/** Changes of the quotes of findings to other words. */
export function changesTo(findings: readonly Finding[], words: (i: number) => string): Change[] {
  return findings.flatMap((finding, i) => (finding.anchor ? [{finding, anchor: finding.anchor, quote: finding.quote, words: words(i)}] : []))
}

/** Reviews a file with all changes that are proved. */
export function suggestFor(bytes: Uint8Array, version = lintWord(bytes)): Review {
  const {findings, opened} = version
  return proveReview(provedVersion(version), opened().document.paragraphs ?? [], {
    write: (changes) => reviewOf(bytes, findings, changes),
    lint: (content) => provedVersion(lintWord(content)),
  })
}

/** The texts of all paragraphs of all parts, as our reader gives them. */
export function textsOf(bytes: Uint8Array): string[] {
  return openWordFile(bytes, inflate).stories.flatMap(({part, paragraphs}) => paragraphs.map(({text}) => `${part}: ${text}`))
}
