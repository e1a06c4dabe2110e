import fc from 'fast-check'
import mammoth from 'mammoth'
import {afterEach, describe, expect, test, vi} from 'vitest'
import type {Report} from '../../src/report.ts'
import {cleanText} from '../../src/reporters/clean-text.ts'
import type {OwnerOptions} from '../../src/reporters/owner/options.ts'
import {partOf, restOf} from '../../src/reporters/word/by-section.ts'
import {caps} from '../../src/reporters/word/caps.ts'
import {formatWord} from '../../src/reporters/word/format-word.ts'
import {NumberedLists} from '../../src/reporters/word/numbered-lists.ts'
import {pageWidth} from '../../src/reporters/word/page.ts'
import {StepNumbers} from '../../src/reporters/word/step-numbers.ts'
import {aBurden, aField, aMap, aNode} from './a-burden.ts'
import {aFile, aFinding} from './a-report.ts'
import {all, type Element, partsOf, sourceOf, styled, styleOf, wordsOf} from './docx-parts.ts'
import {everywhere} from './everywhere.ts'
import {payloads} from './payloads.ts'

const source = '# Ask\n\n## Approvals\n\nPlease provision it asap, and utilise the form.\n'

function positioned(quote: string) {
  const start = source.indexOf(quote)
  const point = (offset: number) => ({line: 5, column: offset, offset})
  return {quote, span: {start, end: start + quote.length}, position: {start: point(start), end: point(start + quote.length)}}
}

const rules = [
  {id: 'no-jargon', summary: 'Use the word of the business.', why: 'Readers guess.'},
  {id: 'no-vague-deadline', summary: 'Say when, not “soon”.', why: 'Nobody can plan.'},
]

const ask = aFile('forms/ask.md', [
  aFinding({rule: 'require-contact', severity: 'warning', message: 'Nobody is named.'}),
  aFinding({...positioned('provision'), message: '“provision” is jargon.', place: 'Section “Approvals”', suggestions: ['set up', 'create']}),
  aFinding({...positioned('asap'), rule: 'no-vague-deadline', severity: 'error', message: 'No date.', place: 'Section “Approvals”'}),
  aFinding({...positioned('utilise'), message: '“utilise” is jargon.', place: 'Section “Approvals”', suggestions: ['use']}),
])
/** As a document without lines has them. */
const paper = aFile(
  'forms/paper.docx',
  [
    aFinding({quote: 'asap', rule: 'no-vague-deadline', message: 'No date.', place: 'table 1, row 1 › paragraph 2'}),
    aFinding({quote: 'soon', rule: 'no-vague-deadline', message: 'No time.', place: 'paragraph 3'}),
    aFinding({quote: 'leverage', message: '“leverage” is jargon.', place: '“4. Approvals › who” › table 2, row 3 › paragraph 17', suggestions: ['use']}),
    aFinding({quote: 'shortly', rule: 'no-vague-deadline', message: 'No day.', place: 'footer › paragraph 1'}),
  ],
  {format: 'docx'},
)

const wait = {text: 'within 2 working days', least: 16, most: 16, isWorkingTime: true}
const options: OwnerOptions = {
  burdens: [
    aBurden('forms/ask.md', [aField({label: 'Why', minutes: 4, class: 'created-long'}), aField({label: 'Name', minutes: 0.2})], {
      approvers: [{text: 'the board', line: 7}],
    }),
  ],
  maps: [
    aMap(
      'forms/ask.md',
      [
        aNode('s1', {number: '3', text: 'Fill it in'}),
        aNode('s2', {number: '4', lane: 'board', kind: 'approval', approvers: ['the board'], text: 'Says yes', wait}),
        aNode('s3', {number: '4.1', text: 'Signs it'}),
        aNode('s4', {number: '7', text: 'Wait'}),
      ],
      {title: 'Ask for it', outside: [{kind: 'wait', text: 'We answer in 3 days.', line: 20, who: null}]},
    ),
  ],
  rules,
  today: '2026-11-25',
  sourceOf: (path) => (path === ask.path ? source : ''),
  unread: [{path: 'forms/bad.md', reason: 'it is no text.'}],
}
const report: Report = {version: '1.2.3', files: [ask, paper]}

async function documentOf(some: Report = report, with_: OwnerOptions = options): Promise<Element | undefined> {
  return partsOf(await formatWord(some, with_)).get('word/document.xml')
}

/** The headings with their levels: 0 is the title. */
function headingsOf(document: Element | undefined): (readonly [level: number, text: string])[] {
  return all(document, 'w:p').flatMap((paragraph) => {
    const level = /^(?:Title|Heading(\d))$/.exec(styleOf(paragraph))
    return level ? [[Number(level[1] ?? 0), wordsOf(paragraph)] as const] : []
  })
}

describe('what it says', () => {
  test('a person finds their way by its headings, in this order', async () => {
    expect(headingsOf(await documentOf())).toEqual([
      [0, 'What these documents cost, and what to cut'],
      [1, 'In short'],
      [2, 'The documents, worst first'],
      [1, 'What to do first'],
      [2, 'What to cut first'],
      [1, 'Ask for it'],
      [2, 'What to mend in the text'],
      [3, 'The whole document'],
      [3, 'Section “Approvals”'],
      [2, 'What it costs'],
      [3, 'Minutes by question'],
      [2, 'The process'],
      [3, 'Said outside the steps'],
      [1, 'forms/paper.docx'],
      [2, 'What to mend in the text'],
      [3, 'Under no heading'],
      [3, '“4. Approvals › who”'],
      [3, 'Footer'],
      [1, 'What the texts need, by kind'],
      [1, 'What was not checked'],
      [1, 'How the minutes are made'],
    ])
  })

  test('another program reads the same: title, headings, lists and tables', async () => {
    const {value, messages} = await mammoth.convertToHtml(
      {buffer: Buffer.from(await formatWord(report, options))},
      {styleMap: ["p[style-name='Title'] => h1.title:fresh"]},
    )
    const headings = [...value.matchAll(/<h([1-3])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`)
    expect(headings).toEqual(headingsOf(await documentOf()).map(([level, text]) => `${Math.max(1, level)} ${text}`))
    expect(value).toContain('<ol><li>')
    expect(value).toContain('<ul><li>')
    expect(value).toContain('<thead><tr><th>')
    expect(messages.filter(({type}) => type === 'error')).toEqual([])
  })

  test('findings: the severity in words, what is wrong, the words around it, better ones', async () => {
    const document = await documentOf()
    expect(styled(document, 'FindingKind')).toEqual([
      'Warning: require-contact require-contact',
      'Error: Say when, not “soon”. no-vague-deadline',
      'Note: Use the word of the business. no-jargon, 2 findings',
      'Note: Say when, not “soon”. no-vague-deadline, 2 findings',
      'Note: Use the word of the business. no-jargon',
      'Note: Say when, not “soon”. no-vague-deadline',
    ])
    expect(styled(document, 'Quote').slice(0, 2)).toEqual([
      'Please provision it asap, and utilise the form.',
      'Please provision it asap, and utilise the form.',
    ])
    expect(styled(document, 'Better')).toEqual(['Better: set up · create', 'Better: use', 'Better: use'])
    const bullets = styled(document, 'ListBullet')
    for (const words of [
      'Nobody is named.',
      'Line 5: “provision” is jargon.',
      'Table 1, row 1 › paragraph 2: No date.',
      'Paragraph 3: No time.',
      'Table 2, row 3 › paragraph 17: “leverage” is jargon.',
      'Paragraph 1: No day.',
    ])
      expect(bullets).toContain(words)
    const marked = all(document, 'w:r').filter((run) => all(run, 'w:rStyle')[0]?.attributes['w:val'] === 'Marked')
    expect(marked.map(wordsOf)).toEqual(['asap', 'provision', 'utilise', 'asap', 'soon', 'shortly'])
  })

  test('the burden: each question with its minutes, and the total with its interval', async () => {
    const tables = all(await documentOf(), 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(wordsOf)))
    expect(tables).toContainEqual([
      ['Question', 'The answer takes', 'Minutes', '8 in 10', 'Share', 'Why'],
      ['Why line 3', 'write a lot', '4.0', '0.5 to 3.0', '50\u00A0%', '“reason”'],
      ['Name line 3', 'look it up', '0.2', '0.5 to 3.0', '50\u00A0%', '“reason”'],
      ['One request, with a look over it before and after', '–', '4.2', '2.1 to 8.4', '100\u00A0%', 'model estimate'],
    ])
    const words = all(await documentOf(), 'w:p').map(wordsOf)
    expect(words).toContain('About 4.2 minutes for each request (80 % interval: 2.1 to 8.4), model estimate.')
    expect(words.some((text) => text.startsWith('Not modelled: finding the form and signing in'))).toBe(true)
    expect(words).toContain('Approvals (1): the board (line 7); about 2 (1 to 4) minutes of their time for each request.')
  })

  test('the process: who does what, approvals and waits', async () => {
    const document = await documentOf()
    expect(styled(document, 'ListNumber').slice(-4)).toEqual([
      'Lane reader: Fill it in line 1',
      'Lane board: Says yes line 1',
      'Lane reader: Signs it line 1',
      'Lane reader: Wait line 1',
    ])
    expect(styled(document, 'ListContinue')).toContain('Approval: the board · Wait: within 2 working days')
    expect(styled(document, 'ListBullet')).toContain('Wait: We answer in 3 days. line 20')
  })

  test('what was not checked, and what could not be read', async () => {
    const notes = await documentOf(
      {...report, files: [{...ask, notChecked: [{reason: 'It is in Dutch.', place: 'Section “X”'}]}]},
      {...options, hiddenNotes: 3},
    )
    const bullets = styled(notes, 'ListBullet')
    expect(bullets.slice(-3)).toEqual([
      'forms/bad.md: could not be read: it is no text.',
      'forms/ask.md: Section “X”: It is in Dutch.',
      '3 notes were left out, as asked for.',
    ])
  })

  test('one document starts its parts one level higher; nothing found is said', async () => {
    const document = await documentOf({version: '1', files: [aFile('a.md', [])]}, {burdens: [], maps: [], rules})
    expect(headingsOf(document)).toEqual([
      [0, 'a.md: what it costs, and what to cut'],
      [1, 'In short'],
      [1, 'What to do first'],
      [2, 'What to cut first'],
      [1, 'Wording'],
    ])
    expect(all(document, 'w:p').map(wordsOf)).toContain('Nothing was found in this text.')
    expect(headingsOf(await documentOf({version: '1', files: []}, {burdens: [], maps: [], rules, unread: [{path: 'a.md', reason: 'gone.'}]}))).toEqual([
      [0, 'What these documents cost, and what to cut'],
      [1, 'In short'],
      [1, 'What was not checked'],
    ])
  })
})

test('a place is a section and what is in it', () => {
  const parts = [
    ['Section “Approvals”', 'Section “Approvals”', ''],
    ['Field “Size › weight” › help', 'Field “Size › weight”', 'help'],
    ['“4. Approvals” › table 2, row 3 › paragraph 17', '“4. Approvals”', 'table 2, row 3 › paragraph 17'],
    ['“The “big” › one” › paragraph 17', '“The “big” › one”', 'paragraph 17'],
    ['table 2, row 3 › paragraph 17', '', 'table 2, row 3 › paragraph 17'],
    ['paragraph 17', '', 'paragraph 17'],
    ['footnote › paragraph 2', 'footnote', 'paragraph 2'],
    ['', '', ''],
  ]
  for (const [place = '', part, rest] of parts) expect([place, partOf(place), restOf(place)]).toEqual([place, part, rest])
})

describe('steps have the numbers of the document in Word too', () => {
  /** What Word shows for items of lists, as it counts. */
  function shown(numbers: readonly string[]): (string | undefined)[] {
    const steps = new StepNumbers(new NumberedLists())
    const counts = new Map<number, number[]>()
    return numbers.map((number) => {
      const place = steps.placeOf(number)
      if (!place) return undefined
      const start = Number(place.reference.replace('numbers-from-', ''))
      const own = (counts.get(place.instance) ?? []).slice(0, place.level + 1)
      for (let level = 0; level < place.level; level++) own[level] ??= level === 0 ? start : 1
      own[place.level] = own[place.level] === undefined ? (place.level === 0 ? start : 1) : (own[place.level] ?? 0) + 1
      counts.set(place.instance, own)
      return own.join('.')
    })
  }

  test.each([[['1', '2', '2.1', '2.2', '3', '3.1']], [['3', '4', '7', '7.1', '8', '2']], [['0', '1', '1.1.1', '1.1', '1.1.1']], [['5', '5', '6']]])(
    '%j',
    (numbers) => {
      for (const [i, number] of shown(numbers).entries()) expect([numbers[i], undefined]).toContain(number)
    },
  )

  test('whatever they are, a list shows the number or none', () => {
    const number = fc.oneof(
      fc.array(fc.nat({max: 4}), {minLength: 1, maxLength: 4}).map((parts) => parts.join('.')),
      fc.constantFrom('a', '', '99999', '1.x', '-1', '1.1.1.1.1.1.1.1.1.1'),
    )
    fc.assert(
      fc.property(fc.array(number, {maxLength: 30}), (numbers) => {
        for (const [i, one] of shown(numbers).entries()) if (one !== undefined) expect(one).toBe(numbers[i])
      }),
    )
  })

  test('numbers that follow each other are one list', () => {
    const steps = new StepNumbers(new NumberedLists())
    const places = ['4', '5', '5.1', '6'].map((number) => steps.placeOf(number))
    expect(places).toEqual([0, 0, 1, 0].map((level) => ({reference: 'numbers-from-4', instance: 1, level})))
  })
})

describe('a proper Word document', () => {
  test('A4, British English, a title, a footer with page numbers', async () => {
    const bytes = await formatWord(report, options)
    const parts = partsOf(bytes)
    expect(all(parts.get('word/document.xml'), 'w:pgSz')[0]?.attributes).toMatchObject({'w:w': '11906', 'w:h': '16838'})
    expect(all(all(parts.get('word/styles.xml'), 'w:docDefaults')[0], 'w:lang')[0]?.attributes['w:val']).toBe('en-GB')
    expect(all(parts.get('docProps/core.xml'), 'dc:title')[0]?.text).toBe('2 documents: what it costs, and what to cut')
    expect(all(parts.get('docProps/core.xml'), 'dcterms:created')[0]?.text).toBe('2026-11-25T00:00:00Z')
    expect(all(parts.get('word/footer1.xml'), 'w:instrText').map(({text}) => text)).toEqual(['PAGE', 'NUMPAGES'])
    expect(sourceOf(bytes, 'word/document.xml')).not.toContain('w:instrText')
  })

  test('tables keep to the page, their heads repeat, no row is cut in two', async () => {
    const tables = all(await documentOf(), 'w:tbl')
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) {
      expect(all(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed')
      expect(all(table, 'w:gridCol').reduce((sum, {attributes}) => sum + Number(attributes['w:w']), 0)).toBeLessThanOrEqual(pageWidth)
      const rows = all(table, 'w:tr')
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, i) => (i === 0 ? 1 : 0)))
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
      for (const cell of all(table, 'w:tc')) expect(wordsOf(cell)).not.toBe('')
    }
  })

  test('every style and list that is used is there, and nothing is spaced by empty paragraphs', async () => {
    const parts = partsOf(await formatWord(report, options))
    const document = parts.get('word/document.xml')
    const ids = new Set(all(parts.get('word/styles.xml'), 'w:style').map(({attributes}) => attributes['w:styleId']))
    for (const name of ['w:pStyle', 'w:rStyle']) for (const {attributes} of all(document, name)) expect(ids).toContain(attributes['w:val'])
    const lists = new Set(all(parts.get('word/numbering.xml'), 'w:num').map(({attributes}) => attributes['w:numId']))
    for (const {attributes} of all(document, 'w:numId')) expect(lists).toContain(attributes['w:val'])
    for (const paragraph of all(document, 'w:p')) expect(wordsOf(paragraph).trim()).not.toBe('')
    const body = all(document, 'w:body')[0]
    expect(body?.children.at(-2)?.name).toBe('w:p')
  })

  test('a text in another language says so, and nobody is told that a quote is misspelt', async () => {
    const document = await documentOf({version: '1', files: [{...ask, language: 'pt'}]})
    const quoted = all(document, 'w:r').filter((run) => wordsOf(run) === 'provision')
    expect(quoted).toHaveLength(1)
    expect(all(quoted[0], 'w:lang')[0]?.attributes['w:val']).toBe('pt')
    expect(all(quoted[0], 'w:noProof')).toHaveLength(1)
  })
})

describe('the same input gives the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('on another day, with other random numbers, and after another report', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-11-25T10:00:00Z')})
    const first = await formatWord(report, options)
    vi.setSystemTime(new Date('2031-02-03T23:59:58Z'))
    vi.spyOn(Math, 'random').mockReturnValue(0.987)
    await formatWord({version: '9', files: [paper]}, options)
    const again = await formatWord(structuredClone(report), {...options, burdens: options.burdens.toReversed()})
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true)
    expect(Buffer.from(await formatWord(report, {...options, today: '2026-11-26'})).equals(Buffer.from(first))).toBe(false)
  })

  test('in another time zone', async () => {
    const zone = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Auckland'
      const first = await formatWord(report, options)
      process.env.TZ = 'America/Los_Angeles'
      expect(new Date(0).getHours()).toBe(16)
      expect(Buffer.from(await formatWord(report, options)).equals(Buffer.from(first))).toBe(true)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('whatever a document says, it stays text', () => {
  const more = [
    '<w:p/>',
    ']]>',
    '&amp;',
    '&#0;',
    '-->',
    '<?xml version="1.0"?>',
    '\uFFFE\uFFFF',
    '\uDC00',
    'a\u0008b',
    '\u2028',
    'x'.repeat(5000),
    '{PAGE}',
    'HYPERLINK "https://evil.example"',
  ]
  const hostile = [...payloads, ...more]

  function namesOf(element: Element | undefined): Set<string> {
    const names = new Set<string>()
    const rest = element ? [element] : []
    for (let one = rest.pop(); one; one = rest.pop()) {
      for (const name of [one.name, ...Object.keys(one.attributes).map((key) => `${one.name} ${key}`)]) names.add(name)
      rest.push(...one.children)
    }
    return names
  }

  /** What it is made of when nobody means harm. */
  const harmless = everywhere('plain words')
  const plainParts = formatWord(harmless.report, harmless.options).then(partsOf)

  async function expectSafe(text: string): Promise<void> {
    const {report: some, options: with_} = everywhere(text)
    const bytes = await formatWord(some, with_)
    const parts = partsOf(bytes)
    const usual = await plainParts
    // A number that no list has stands in the text; a language may stand beside it.
    const known = new Set([...namesOf(usual.get('word/document.xml')), 'w:lang', 'w:lang w:val', 'w:ind', 'w:ind w:left'])
    expect([...namesOf(parts.get('word/document.xml'))].filter((name) => !known.has(name))).toEqual([])
    expect([...parts.keys()]).toEqual([...usual.keys()])
    for (const [name, part] of parts)
      if (name.endsWith('.rels')) expect(all(part, 'Relationship').filter(({attributes}) => attributes.TargetMode === 'External')).toEqual([])
    const line = cleanText(text)
      .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
      .trim()
    const words = all(parts.get('word/document.xml'), 'w:p').map(wordsOf)
    for (const one of words) expect(one.replace(/ +/g, ' ')).toBe(cleanText(one))
    if (line === '' || line.length > caps.title / 2) return
    // The message, the quote, two suggestions, the label, the step, the reason: nothing of it is lost.
    expect(words.filter((one) => one.includes(line)).length).toBeGreaterThan(20)
    expect(styled(parts.get('word/document.xml'), 'Better')).toContain(`Better: ${line} · ${line}`)
  }

  test.each(hostile)('%j', (text) => expectSafe(text))

  test('anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({unit: 'binary', maxLength: 40}),
          fc.array(fc.constantFrom(...hostile), {maxLength: 3}).map((some) => some.join('')),
        ),
        expectSafe,
      ),
      {numRuns: 40},
    )
  })
})

describe('a very large run stays small, and says what it leaves out', () => {
  const words = 'Some words of a form that go on for a while, as words do. '

  test('one document with 100,000 findings', async () => {
    const findings = Array.from({length: 100_000}, (_, i) =>
      aFinding({rule: `rule-${i % 90}`, message: words, quote: words.repeat(20), place: `Section “${i % 7}”`, suggestions: [words]}),
    )
    const document = await documentOf({version: '1', files: [aFile('a.md', findings)]}, {burdens: [], maps: [], rules: []})
    expect(styled(document, 'Quote').length).toBeLessThanOrEqual(caps.findings)
    expect(styled(document, 'Note')).toContain('99,500 more findings further down are not shown, to keep this file small; --format json has them all.')
    expect(styled(document, 'Note')).toContain('30 rarer kinds with 33,330 findings are not in the table.')
    expect(all(document, 'w:p').length).toBeLessThan(3 * caps.findings + 1000)
  })

  test('many of one kind in one section', async () => {
    const findings = Array.from({length: 40}, (_, i) =>
      aFinding({...positioned('asap'), position: {start: {line: i + 1, column: 1, offset: 0}, end: {line: i + 1, column: 1, offset: 0}}}),
    )
    const document = await documentOf({version: '1', files: [aFile('a.md', findings)]}, {burdens: [], maps: [], rules: []})
    expect(styled(document, 'Note')).toContain('And 15 more findings of this kind here (lines 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37 and others).')
  })

  test('many documents, questions, steps, approvers and places', async () => {
    const files = Array.from({length: 400}, (_, i) =>
      aFile(
        `forms/${i}.md`,
        Array.from({length: 60}, (__, j) => aFinding({rule: `rule-${j}`, message: words, quote: words})),
        {notChecked: [{reason: words, place: ''}]},
      ),
    )
    const burdens = files.map(({path}) =>
      aBurden(
        path,
        Array.from({length: 150}, (_, j) => aField({label: `${words}${j}`, line: j + 1, minutes: 1, share: 1 / 150})),
        {approvers: Array.from({length: 500}, (_, j) => ({text: `person ${j}`, line: j + 1}))},
      ),
    )
    const maps = files.map(({path}) =>
      aMap(
        path,
        Array.from({length: 900}, (_, j) => aNode(`s${j + 1}`, {procedure: Math.floor(j / 30), text: words})),
      ),
    )
    const bytes = await formatWord({version: '1', files}, {burdens, maps, rules: []})
    const document = partsOf(bytes).get('word/document.xml')
    expect(all(document, 'w:p').length).toBeLessThan(30_000)
    expect(bytes.length).toBeLessThan(2_000_000)
    const notes = styled(document, 'Note')
    const shown = headingsOf(document).filter(([level, text]) => level === 1 && text.startsWith('forms/')).length
    expect(shown).toBeGreaterThan(3)
    expect(notes).toContain(`${400 - shown} more documents are not shown one by one, to keep this file small. Run untape on fewer files to see them.`)
    expect(notes).toContain('250 more documents come after these and are not listed.')
    expect(notes).toContain('And 300 more places.')
    expect(notes).toContain('600 more steps are not listed.')
    const rows = all(document, 'w:tr').map((row) => all(row, 'w:tc').map(wordsOf))
    expect(rows).toContainEqual(['30 questions that take less', '–', '30.0', '–', '20\u00A0%', 'not shown one by one'])
  })

  test('a single text that never ends', async () => {
    const endless = 'word '.repeat(200_000)
    const {report: some, options: with_} = everywhere(endless)
    const bytes = await formatWord(some, with_)
    expect(sourceOf(bytes, 'word/document.xml').length).toBeLessThan(200_000)
    expect(styled(partsOf(bytes).get('word/document.xml'), 'Better')[0]).toMatch(/word…/)
  })
})
