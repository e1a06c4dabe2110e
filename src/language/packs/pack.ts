/** What untape knows of a language: lists of words and nothing else, so that a new language needs no code. */
export interface LanguagePack {
  /** Two letters. */
  readonly code: string
  /** Its English name. */
  readonly name: string
  /** The most frequent words of running text, parted by spaces: they show which language a document or a passage is in. */
  readonly functionWords: string
  /** Short forms whose full stop need not end a sentence. */
  readonly abbreviations?: Abbreviations
  /** Phrases that say when without a number. */
  readonly vagueDeadlines?: readonly string[]
  /** The words of a time that is given: “two days”, “by 5 May”. */
  readonly times?: TimeWords
}

/** Short forms without their full stop, in lower case. */
export interface Abbreviations {
  /** Their full stop ends no sentence. */
  readonly always: readonly string[]
  /** These are words as well: they are short for something only in front of a number. */
  readonly beforeNumber: readonly string[]
  /** Of those in `always`: a capital letter behind them does start a sentence. */
  readonly endingToo: readonly string[]
  /** A single letter behind these is a name and ends a sentence: “plan B.” */
  readonly beforeLetter: readonly string[]
}

export interface TimeWords {
  /** Numbers in words, and words that stand for one. */
  readonly numbers: readonly string[]
  /** Units in all their forms. */
  readonly units: readonly string[]
  /** What stands in front of a date or an hour. */
  readonly before: readonly string[]
}

/** The lists of a pack, or the entries of the glossary, that a rule can be made for. */
export type LanguageData = 'abbreviations' | 'vagueDeadlines' | 'glossary'
