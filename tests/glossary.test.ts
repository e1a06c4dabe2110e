import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../rules/index.ts'
import {entryKeys, Glossary, type GlossaryEntry, mergeEntries, type TermHit} from '../src/language/glossary.ts'
import {inflections, withEnding} from '../src/language/inflect.ts'
import {protectedRanges} from '../src/language/protect.ts'
import {lintDocument} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'

const folder = new URL('../glossary/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'))
const entries = files.flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as GlossaryEntry[])
const glossary = new Glossary(entries)

function read(content: string, language = 'en') {
  return readDocument({path: 'example.md', content, format: 'markdown', audience: 'everyone', language})
}

function findings(content: string, ids: readonly string[], terms = glossary, language = 'en') {
  const chosen = rules.filter(({id}) => ids.includes(id))
  expect(chosen.length).toBe(ids.length)
  const settings = Object.fromEntries(chosen.filter(({severity}) => severity === 'off').map(({id}) => [id, {severity: 'note' as const}]))
  return lintDocument(read(content, language), {rules: chosen, glossary: terms, settings, today: '2026-01-01'})
}

/** The terms that a glossary finds in a text, with what it would say instead. */
function matches(content: string, terms: Glossary, language = 'en'): TermHit[] {
  return read(content, language).blocks.flatMap((block) => [...terms.match(block, protectedRanges(block), language)])
}

function termsIn(content: string, ...list: readonly GlossaryEntry[]): string[] {
  return matches(content, new Glossary(list)).map(({entry, text}) => `${entry.term}: ${text}`)
}

function avoid(term: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return {term, status: 'avoid', say: ['something else'], means: 'A test.', source: 'a test', ...more}
}

const ok = (term: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({term, status: 'ok', means: 'A test.', source: 'a test', ...more})

describe('the entries', () => {
  const keys = [
    'term',
    'forms',
    'part',
    'near',
    'unless',
    'where',
    'status',
    'say',
    'means',
    'expands',
    'audience',
    'owner',
    'source',
    'reviewed',
    'lang',
    'bad',
    'good',
  ]
  const needed = {avoid: ['say', 'means', 'bad', 'good'], explain: ['means', 'bad', 'good'], ok: []}

  test('have the fields of their status', () => {
    for (const entry of entries) {
      const problems = Object.keys(entry).filter((key) => !keys.includes(key))
      const has = (key: string): boolean => entry[key as keyof GlossaryEntry] !== undefined
      problems.push(...['term', 'status', 'source', ...(needed[entry.status] ?? ['a known status'])].filter((key) => !has(key)))
      if (entry.status !== 'avoid' && has('say')) problems.push('say')
      if (entry.status === 'ok' && !has('means') && !has('expands')) problems.push('means or expands')
      for (const list of [entry.forms, entry.near, entry.unless, entry.say]) {
        if (list && (list.length === 0 || new Set(list).size < list.length || list.some((text) => typeof text !== 'string' || text.trim() === '')))
          problems.push('a list')
      }
      for (const text of [entry.term, entry.means, entry.expands, entry.source, entry.bad, entry.good]) {
        if (text !== undefined && (typeof text !== 'string' || text.trim() === '' || text.length > 300)) problems.push(`${text}`)
      }
      if (entry.part !== undefined && entry.part !== 'verb') problems.push('part')
      if (entry.where !== undefined && entry.where !== 'request') problems.push('where')
      if (entry.audience !== undefined && !['everyone', 'it'].includes(entry.audience)) problems.push('audience')
      if (entry.reviewed !== undefined && !/^\d{4}-\d\d-\d\d$/.test(entry.reviewed)) problems.push('reviewed')
      expect(problems, entry.term).toEqual([])
    }
  })

  test('are the fields of schema.json', () => {
    const schema = JSON.parse(readFileSync(new URL('schema.json', folder), 'utf8')) as {$defs: {entry: {properties: object}}}
    expect(Object.keys(schema.$defs.entry.properties).sort()).toEqual([...keys].sort())
  })

  test('name no spelling twice', () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const entry of entries) {
      for (const key of entryKeys(entry)) {
        if (owners.has(key)) twice.push(`${key}: ${entry.term} and ${owners.get(key)}`)
        owners.set(key, entry.term)
      }
    }
    expect(twice).toEqual([])
  })

  test('are many', () => {
    const count = (...status: string[]): number => entries.filter((entry) => status.includes(entry.status)).length
    expect(count('avoid', 'explain')).toBeGreaterThanOrEqual(120)
    expect(count('ok')).toBeGreaterThanOrEqual(40)
  })

  test('define in one sentence', () => {
    for (const {term, means} of entries) {
      if (means !== undefined) expect(means, term).toMatch(/^[\p{Lu}\d].*\.$/u)
    }
  })

  const taught = entries.filter(({status}) => status !== 'ok')

  test.each(taught.map((entry) => [entry.term, entry] as const))('%s: is found in “bad” once, and “good” is clean', (_, {term, bad = '', good = '', lang}) => {
    const found = findings(bad, ['no-jargon', 'require-explained-term', 'no-undefined-acronym'], glossary, lang)
    expect(found).toHaveLength(1)
    expect(matches(bad, glossary, lang).map(({entry}) => entry.term)).toContain(term)
    const left = findings(good, ['no-jargon', 'require-explained-term', 'no-undefined-acronym', 'prefer-plain-words'], glossary, lang)
    expect(left.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual([])
  })

  test('say nothing that another rule reports', () => {
    const ids = ['no-jargon', 'require-explained-term', 'no-undefined-acronym', 'prefer-plain-words']
    const reported = taught.flatMap(({term, say = []}) =>
      say.flatMap((text) => findings(`We will ${text} it.\n\nThe ${text} is here.`, ids).map(({rule, quote}) => `${term}: ${rule} ${quote}`)),
    )
    expect(reported).toEqual([])
  })
})

describe('matching', () => {
  test('the longest term wins', () => {
    expect(termsIn('The edge case handling failed.', avoid('edge case'), avoid('edge case handling'), avoid('edge'))).toEqual([
      'edge case handling: edge case handling',
    ])
    expect(termsIn('An edge case.', avoid('edge case'), avoid('edge case handling'))).toEqual(['edge case: edge case'])
  })

  test.each([
    ['plural', 'The edge cases.', avoid('edge case'), 'edge cases'],
    ['plural of the noun before “of”', 'Both sources of truth.', avoid('source of truth'), 'sources of truth'],
    ['-ing with a doubled letter', 'We are planning it.', avoid('plan'), 'planning'],
    ['-ed', 'It was remediated.', avoid('remediate', {part: 'verb'}), 'remediated'],
    ['irregular', 'They spun up a site.', avoid('spin up', {part: 'verb'}), 'spun up'],
    ['hyphen for a space', 'An edge-case.', avoid('edge case'), 'edge-case'],
    ['space for a hyphen', 'Use the break glass login.', avoid('break-glass'), 'break glass'],
    ['joined', 'The onprem servers.', avoid('on-prem'), 'onprem'],
    ['listed form', 'It has indices.', avoid('index', {forms: ['indices']}), 'indices'],
    ['curly apostrophe', 'This is the system’s state.', avoid("system's state"), 'system’s state'],
    ['possessive', 'The adversary’s tools.', avoid('adversary'), 'adversary’s'],
    ['plural of an acronym', 'All RTOs.', avoid('RTO'), 'RTOs'],
  ])('%s', (_, text, entry, found) => {
    expect(termsIn(text, entry)).toEqual([`${entry.term}: ${found}`])
  })

  test('words of grammar are not inflected', () => {
    expect(termsIn('The spin ups and the spin upped.', avoid('spin up'))).toEqual([])
    expect(inflections('up')).toEqual([{form: 'up', ending: ''}])
  })

  test('what is listed beats an inflection', () => {
    const both = [avoid('onboard'), ok('onboarding')]
    expect(termsIn('Before onboarding.', ...both)).toEqual(['onboarding: onboarding'])
    expect(termsIn('Before onboarding.', ...both.toReversed())).toEqual(['onboarding: onboarding'])
  })

  test('an acronym matches only in capitals', () => {
    expect(termsIn('Show the ad in AD.', avoid('AD'))).toEqual(['AD: AD'])
    expect(termsIn('Show the ad in AD.', avoid('ad'), avoid('AD'))).toEqual(['ad: ad', 'AD: AD'])
  })

  test('nothing in code, addresses and quoted words is found', () => {
    const text = 'Run `spin up`, see https://example.com/spin-up, write “spin up” or "spin up".\n\n```\nspin up\n```\n'
    expect(termsIn(text, avoid('spin up'))).toEqual([])
  })

  test('a part of a name or of a compound is not found', () => {
    expect(termsIn('Ask the Leverage team.', avoid('leverage'))).toEqual([])
    expect(termsIn('Read the Cadence Guide first.', avoid('cadence'))).toEqual([])
    expect(termsIn('The auto-remediate job and app-prod.', avoid('remediate'), avoid('prod'))).toEqual([])
    expect(termsIn('We use AWS IAM.', {...avoid('IAM'), status: 'explain'})).toEqual([])
    expect(termsIn('TL;DR: read it.', {...avoid('DR'), status: 'explain'})).toEqual([])
  })

  test('a verb is not found as a noun', () => {
    const provision = avoid('provision', {part: 'verb'})
    expect(termsIn('We will provision it.\n\nProvision the room.\n\nIt provisions the room.\n\nBefore provisioning it.', provision)).toHaveLength(4)
    expect(
      termsIn('The restart provision and its provisions hold.\n\nThe room provisioning team.\n\nA reach out.', provision, avoid('reach out', {part: 'verb'})),
    ).toEqual([])
  })

  test('a term with “near” is found only near one of those words', () => {
    const rotate = avoid('rotate', {part: 'verb', near: ['password', 'key']})
    expect(termsIn('We rotate the keys.\n\nWe rotate the chairs.\n\nWe rotate the keyboards.', rotate)).toEqual(['rotate: rotate'])
  })

  test.each([
    ['We will spin up a site.', avoid('spin up', {part: 'verb', say: ['set up']}), 'set up'],
    ['Spinning up a site.', avoid('spin up', {part: 'verb', say: ['set up']}), 'Setting up'],
    ['It was obfuscated.', avoid('obfuscate', {part: 'verb', say: ['hide']}), 'hidden'],
    ['We obfuscated it.', avoid('obfuscate', {part: 'verb', say: ['hide']}), 'hid'],
    ['Two edge cases.', avoid('edge case', {say: ['unusual case']}), 'unusual cases'],
    ['Two workstreams.', avoid('workstream', {say: ['area of work']}), 'areas of work'],
  ])('the replacement takes the form of the term: %s', (text, entry, better) => {
    expect(matches(text, new Glossary([entry])).map(({replacements}) => replacements)).toEqual([[better]])
  })

  test('verbs joined by “and” both take the ending', () => {
    expect(withEnding('wipe and reinstall', 'ing', 'verb')).toBe('wiping and reinstalling')
    expect(withEnding('lessons', 's', 'noun')).toBe('lessons')
  })

  test('a term split by emphasis has its place in the source', () => {
    const text = 'Please *spin* up a test area.'
    const [hit] = matches(text, glossary)
    expect(hit?.entry.term).toBe('spin up')
    expect(text.slice(hit?.span.start, hit?.span.end)).toBe('spin* up')
  })

  test('the work does not grow with the number of terms', () => {
    const text = `${'Please spin up a test area for the new starter and send us the edge cases. '.repeat(50)}\n`
    const [block] = read(text).blocks
    if (!block) throw new Error('no block')
    const work = (others: number): number => {
      const many = new Glossary([avoid('spin up'), avoid('edge case'), ...Array.from({length: others}, (_, i) => avoid(`word${i} of term${i}`))])
      // The words of the text are found once, and so is what begins with them.
      for (const _ of many.match(block, []));
      const lookups = vi.spyOn(Map.prototype, 'get')
      const found = [...many.match(block, [])]
      const count = lookups.mock.calls.length
      lookups.mockRestore()
      expect(found).toHaveLength(100)
      return count
    }
    expect(work(5000)).toBe(work(10))
  })
})

describe('a glossary of a team', () => {
  test('silences a term of ours with ok', () => {
    const own = new Glossary(mergeEntries(entries, [ok('cadence')]))
    expect(findings('The meeting cadence is weekly.', ['no-jargon'], own)).toEqual([])
  })

  test('replaces a term of ours', () => {
    const own = new Glossary(mergeEntries(entries, [avoid('cadence', {say: ['rhythm']})]))
    expect(findings('The meeting cadence is weekly.', ['no-jargon'], own).map(({suggestions}) => suggestions)).toEqual([['rhythm']])
  })
})

describe('what a document explains', () => {
  const explained = (content: string): boolean => {
    const document = read(content)
    const views = createViews(document, glossary)
    const hit = views.terms().find(({entry}) => entry.status !== 'ok')
    if (!hit) throw new Error('no term')
    return views.explains(hit)
  }

  test.each([
    'Use SSO. It is short for single sign on.',
    'Multifactor authentication is needed. Turn on MFA.',
    'Our failovers (steps for repairing a service) are here.',
    'The failover. A failover is a list of steps.',
    'Read the failover.\n\n## What is a failover?\n\nSteps to follow.',
    'Read the failover.\n\n## Failover\n\nThe steps for repairing a service.',
    'Read the failover.\n\n| Term | Meaning |\n|---|---|\n| Failover | The steps for repairing a service |\n',
    'Read the failover.\n\n- Failover: steps for repair',
    'Read the [failover](https://example.com/failover).',
    'Service accounts are accounts that programs use. Name the service account.',
    'InfoSec – information security – signs. Ask infosec.',
  ])('explained: %s', (content) => {
    expect(explained(content)).toBe(true)
  })

  test.each(['Read the failover.', 'Turn on MFA (e.g. today).', 'Ask infosec (they sit upstairs).', 'Name the service account.'])(
    'not explained: %s',
    (content) => {
      expect(explained(content)).toBe(false)
    },
  )

  test('a page about the term need not explain it, and a page of many gets the most used', () => {
    expect(findings('# Service accounts\n\nName the service account.', ['require-explained-term'])).toEqual([])
    const many = 'State the failover, the subnet, the latency, the middleware, the peering, the egress and the webhook. Then the webhook again.'
    expect(findings(many, ['require-explained-term']).map(({quote}) => quote)).toEqual(['failover', 'subnet', 'latency', 'middleware', 'webhook'])
  })
})
