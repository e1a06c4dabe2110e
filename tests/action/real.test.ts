import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {hunkLines} from '../../action/anchors.ts'
import {planDelivery} from '../../action/plan.ts'
import {unifiedDiff} from '../github/unified-diff.ts'
import {carryOut, lintedFile, model, noMeasures, nothingOwn, replacing} from './models.ts'

const examples = join(import.meta.dirname, '../../examples')
const names = readdirSync(join(examples, 'before')).filter((name) => readdirSync(join(examples, 'after')).includes(name))
const read = (folder: string, name: string) => readFileSync(join(examples, folder, name), 'utf8')
const options = {comment: 'auto', maxInline: 50, suggestions: true, key: 'main'} as const

test('there are examples', () => expect(names.length).toBeGreaterThan(3))

// The good form becomes the bad one: the most that a change can bring.
test.each(names)('%s: each comment stands where its words are', (name) => {
  const [before, source] = [read('after', name), read('before', name)]
  const path = `forms/${name}`
  const linted = lintedFile(path, before, source, {before: noMeasures, after: noMeasures})
  const added = linted.added.map((one) => (one.suggestions[0] === undefined ? one : replacing(source, one, one.suggestions[0])))
  const run = model([{...linted, added}])
  const anchors = new Map([[path, hunkLines(unifiedDiff(before, source).patch)]])
  const plan = planDelivery(run, nothingOwn, anchors, options)
  expect(plan.review.length).toBeGreaterThan(0)
  const lines = source.split('\n')
  for (const {lines: at, body, fingerprints} of plan.review) {
    const lead = added.find(({fingerprint}) => fingerprint === fingerprints[0])
    if (!lead) throw new Error('a comment on nothing')
    const there = lines.slice(at.start - 1, at.end).join('\n')
    expect(there).toContain(lead.quote.split('\n')[0])
    const offered = /```suggestion\n([\s\S]*?)```/.exec(body)
    if (!offered) continue
    // What a click puts in is the text with the better wording in the place of the quote, and nothing else.
    const mended = [...lines.slice(0, at.start - 1), ...(offered[1] ?? '').split('\n').slice(0, -1), ...lines.slice(at.end)].join('\n')
    expect(mended).toBe(source.slice(0, lead.span?.start) + lead.suggestions[0] + source.slice(lead.span?.end))
  }
  const next = planDelivery(run, carryOut(plan, nothingOwn), anchors, options)
  expect([next.review, next.update, next.fixed, next.sticky]).toEqual([[], [], [], {action: 'none'}])
})
