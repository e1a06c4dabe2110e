/**
 * The numbers behind the minutes: data with its sources. Grades: A measured, or a standard’s own text; B published
 * guidance or model; C second-hand; D our judgement. None was measured on the forms of a company: see `source`.
 */

/** One number: what we take, and where one in ten people is quicker or slower. Without a spread, all three are the same. */
export interface Constant {
  readonly value: number
  /** A quick person. */
  readonly low: number
  /** A slow one. */
  readonly high: number
  readonly unit: string
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly source: string
}

const defaults = {
  reading: {
    value: 238,
    low: 300,
    high: 175,
    unit: 'words a minute',
    grade: 'A',
    source: 'Brysbaert 2019, doi:10.1016/j.jml.2019.104047: silent reading of English, 190 studies',
  },
  key: {
    value: 0.28,
    low: 0.2,
    high: 0.5,
    unit: 'seconds a character',
    grade: 'A',
    source: 'Card, Moran and Newell 1980 (KLM), doi:10.1145/358886.358895: 0.20 at 55 words a minute, 0.28 at 40',
  },
  mental: {value: 1.35, low: 1.35, high: 1.35, unit: 'seconds', grade: 'A', source: 'KLM: getting ready for one step'},
  point: {value: 1.1, low: 1.1, high: 1.1, unit: 'seconds', grade: 'A', source: 'KLM: pointing at a target'},
  home: {value: 0.4, low: 0.4, high: 0.4, unit: 'seconds', grade: 'A', source: 'KLM: hand to the mouse or back'},
  composing: {value: 19, low: 33, high: 12, unit: 'words a minute', grade: 'C', source: 'Karat 1999: 19 words a minute of own text; high: our judgement'},
  findKnown: {value: 3, low: 1, high: 15, unit: 'seconds', grade: 'D', source: 'our judgement; high: RateMyPDF, 0.25 minutes'},
  findChoice: {value: 5, low: 2, high: 15, unit: 'seconds', grade: 'B', source: 'Pew 2022: about 10 seconds for a plain question; the split is our judgement'},
  findGathered: {value: 60, low: 20, high: 180, unit: 'seconds', grade: 'D', source: 'our judgement; high: RateMyPDF, 3 minutes'},
  findSpecialist: {value: 300, low: 60, high: 360, unit: 'seconds', grade: 'D', source: 'RateMyPDF, 5 minutes, itself a judgement'},
  findCreated: {value: 120, low: 30, high: 300, unit: 'seconds', grade: 'D', source: 'our judgement; high: RateMyPDF, 5 minutes'},
  charsKnown: {value: 18, low: 12, high: 30, unit: 'characters', grade: 'D', source: 'our judgement'},
  charsGathered: {value: 15, low: 8, high: 30, unit: 'characters', grade: 'D', source: 'our judgement'},
  wordsShort: {value: 30, low: 10, high: 75, unit: 'words', grade: 'D', source: 'our judgement'},
  wordsLong: {value: 120, low: 40, high: 300, unit: 'words', grade: 'D', source: 'our judgement'},
  upload: {value: 30, low: 30, high: 30, unit: 'seconds', grade: 'D', source: 'our judgement'},
  orient: {value: 15, low: 5, high: 60, unit: 'seconds', grade: 'D', source: 'our judgement: seeing what the form is for'},
  review: {value: 15, low: 5, high: 60, unit: 'seconds', grade: 'D', source: 'our judgement: a last look before sending'},
  chanceConditional: {
    value: 0.5,
    low: 0.5,
    high: 0.5,
    unit: 'share of requesters',
    grade: 'D',
    source: 'our judgement: who answers a question for some people only',
  },
  chanceOptional: {value: 0.2, low: 0.2, high: 0.2, unit: 'share of requesters', grade: 'D', source: 'our judgement: who answers what need not be answered'},
  openRequest: {value: 20, low: 20, high: 20, unit: 'seconds', grade: 'D', source: 'our judgement: an approver opens the request'},
  decide: {value: 120, low: 30, high: 300, unit: 'seconds', grade: 'D', source: 'our judgement: an approver makes up their mind'},
  charsWord: {value: 5, low: 5, high: 5, unit: 'characters', grade: 'A', source: 'the convention of typing tests: five characters are a word'},
  personShare: {
    value: 0.5,
    low: 0.5,
    high: 0.5,
    unit: 'share of the variance',
    grade: 'D',
    source: 'our judgement: how much of the spread is one person being quick or slow at everything',
  },
  workingHours: {value: 8, low: 8, high: 8, unit: 'hours in a working day', grade: 'D', source: 'common usage'},
  workingDays: {value: 5, low: 5, high: 5, unit: 'working days in a week', grade: 'D', source: 'common usage'},
} as const satisfies Readonly<Record<string, Constant>>

export type ConstantName = keyof typeof defaults

/** Every number of the model; a user may replace some. */
export type Constants = Readonly<Record<ConstantName, Constant>>

/** The numbers as they are when nobody replaces one. */
export const constants: Constants = defaults

export const constantNames = Object.keys(defaults) as ConstantName[]
