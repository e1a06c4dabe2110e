import {expect, test} from 'vitest'
import type {GlossaryEntry} from '../src/language/glossary.ts'
import {lookUp} from '../src/language/glossary-lookup.ts'

const entry = (term: string, given: Partial<GlossaryEntry> = {}): GlossaryEntry => ({term, status: 'avoid', source: 'a test', ...given})
const entries = [
  entry('spin up', {part: 'verb', say: ['set up', 'start']}),
  entry('go-live', {forms: ['cut-over date'], say: ['start']}),
  entry('provisioning system', {say: ['the system that sets up accounts']}),
  entry('RTO', {status: 'explain', expands: 'recovery time objective', means: 'How long the service may be down.'}),
  entry('Chamado', {lang: 'pt', say: ['pedido']}),
]

function terms(words: string): string[] {
  return lookUp(entries, words).terms.map(({term}) => term)
}

function saidFor(words: string): string[] {
  return lookUp(entries, words).saidFor.map(({term}) => term)
}

test.each([
  ['spin up', 'spin up'],
  ['Spinning up', 'spin up'],
  ['spun up', 'spin up'],
  ['go live', 'go-live'],
  ['Cut-over dates', 'go-live'],
  ['provisioning systems', 'provisioning system'],
  ['rto', 'RTO'],
  ['RTOs', 'RTO'],
  ['chamado', 'Chamado'],
])('%s is a form of %s', (words, term) => {
  expect(terms(words)).toEqual([term])
})

test.each(['up', 'spin', '', '  ', '!?', 'start'])('%j is no term', (words) => {
  expect(terms(words)).toEqual([])
})

test('back, with those that say just the words first', () => {
  expect(saidFor('start')).toEqual(['spin up', 'go-live'])
  expect(saidFor('Setting up')).toEqual(['spin up'])
  expect(saidFor('accounts')).toEqual(['provisioning system'])
  expect(saidFor('system that')).toEqual(['provisioning system'])
  expect(saidFor('account')).toEqual([])
  expect(saidFor('!')).toEqual([])
})
