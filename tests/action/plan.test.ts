import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Anchors} from '../../action/anchors.ts'
import {isMarkedFixed, markFixed} from '../../action/inline.ts'
import {stickyMarker} from '../../action/marker.ts'
import type {ModelFile, ModelFinding, RunModel} from '../../action/model.ts'
import type {OwnComment, OwnState} from '../../action/own-state.ts'
import {type Plan, planDelivery, shownInline} from '../../action/plan.ts'
import type {DeliveryOptions} from '../../action/target.ts'
import {carryOut, file, finding, model, noMeasures, nothingOwn, ownComment, severityNames} from './models.ts'

const path = 'forms/laptop.md'
const options: DeliveryOptions = {comment: 'auto', maxInline: 20, suggestions: true, key: 'main'}
const everywhere: Anchors = new Map([path, 'forms/phone.md'].map((one) => [one, [{start: 1, end: 5_000}]]))
const rules = Array.from({length: 40}, (_, i) => `no-rule-${String.fromCharCode(97 + (i % 26))}${i}`)

/** Findings of as many rules, so that none are grouped. */
function apart(...lines: number[]): ModelFinding[] {
  return lines.map((line, i) => finding(line, {rule: rules[i % rules.length] ?? ''}))
}

function plan(added: readonly ModelFinding[], state = nothingOwn, given: Partial<DeliveryOptions> = {}, anchors = everywhere): Plan {
  return planDelivery(model([file({added})]), state, anchors, {...options, ...given})
}

/** The state after a first run. */
function said(added: readonly ModelFinding[], change: (comment: OwnComment) => Partial<OwnComment> = () => ({})): OwnState {
  const state = carryOut(plan(added), nothingOwn)
  return {...state, comments: state.comments.map((comment) => ({...comment, ...change(comment)}))}
}

function writes({review, update, fixed, sticky, surplus}: Plan): number {
  return review.length + update.length + fixed.length + surplus.length + (sticky.action === 'none' ? 0 : 1)
}

const linesOf = ({review}: Plan): number[] => review.map(({lines}) => lines.start)

describe('a first run', () => {
  test('writes nothing where nothing is found', () => {
    expect(writes(plan([]))).toBe(0)
    expect(writes(planDelivery(model([file({existing: apart(1)})]), nothingOwn, everywhere, options))).toBe(0)
    expect(writes(planDelivery(model([]), nothingOwn, everywhere, options))).toBe(0)
  })

  test('comments on what is new, and on nothing that was there', () => {
    const [fresh, old] = apart(4, 9) as [ModelFinding, ModelFinding]
    const made = planDelivery(model([file({added: [fresh], existing: [old]})]), nothingOwn, everywhere, options)
    expect(made.review).toMatchObject([{path, lines: {start: 4, end: 4}, fingerprints: [fresh.fingerprint]}])
    expect(made.sticky).toMatchObject({action: 'create'})
    expect(made.rest).toEqual([])
  })

  test('says what the change mended, if it only mends', () => {
    const made = planDelivery(model([file({fixed: apart(4)})]), nothingOwn, everywhere, options)
    expect(made.review).toEqual([])
    expect(made.sticky).toMatchObject({action: 'create', body: expect.stringContaining('All clear')})
  })

  test('takes the most severe first, then goes by place', () => {
    const [a, b, c, d] = apart(9, 3, 7, 5) as [ModelFinding, ModelFinding, ModelFinding, ModelFinding]
    const added = [
      {...b, severity: 'note'},
      {...d, severity: 'warning'},
      {...c, severity: 'error'},
      {...a, severity: 'warning'},
    ] as const
    expect(linesOf(plan(added))).toEqual([7, 5, 9, 3])
    expect(linesOf(plan(added, nothingOwn, {maxInline: 2}))).toEqual([7, 5])
    expect(plan(added, nothingOwn, {maxInline: 2}).rest.map(({finding: one}) => one.position?.start.line)).toEqual([3, 9])
  })

  test('leaves what is outside the diff, or has no line, to others', () => {
    const whole = finding(1, {span: null, position: null, quote: '', rule: 'max-fields'})
    const made = plan([...apart(4, 90), whole], nothingOwn, {}, new Map([[path, [{start: 1, end: 10}]]]))
    expect(linesOf(made)).toEqual([4])
    expect(made.rest.map(({finding: one}) => one.position?.start.line)).toEqual([90, undefined])
    expect(linesOf(plan(apart(4), nothingOwn, {}, new Map()))).toEqual([])
  })

  test('more than three of a rule in a file share a comment', () => {
    const three = [3, 5, 7].map((line) => finding(line))
    expect(linesOf(plan(three))).toEqual([3, 5, 7])
    const made = plan([...three, finding(9)])
    expect(linesOf(made)).toEqual([3])
    expect(made.review[0]?.body).toContain('And 3 more places in this file')
    expect(made.review[0]?.fingerprints.length).toBe(4)
    expect(made.rest).toEqual([])
    const elsewhere = file({path: 'forms/phone.md', added: [finding(9, {path: 'forms/phone.md'})]})
    expect(planDelivery(model([file({added: three}), elsewhere]), nothingOwn, everywhere, options).review.length).toBe(4)
  })

  test('300 findings: 20 comments', () => {
    const added = Array.from({length: 300}, (_, i) => finding(i + 1, {rule: `no-rule-${i}`}))
    const made = plan(added)
    expect(made.review.length).toBe(20)
    expect(made.rest.length).toBe(280)
    const same = plan(Array.from({length: 300}, (_, i) => finding(i + 1)))
    expect([same.review.length, same.rest.length]).toEqual([1, 100])
  })

  test('sticky writes no comments on lines, off writes nothing', () => {
    const sticky = plan(apart(4), nothingOwn, {comment: 'sticky'})
    expect([sticky.review.length, sticky.sticky.action, sticky.rest.length]).toEqual([0, 'create', 1])
    const off = plan(apart(4), said(apart(9)), {comment: 'off'})
    expect([writes(off), off.rest.length]).toEqual([0, 1])
  })
})

describe('a replacement is offered', () => {
  const at = (line: number, start: number, end: number) => ({...finding(line, {rule: rules[line] ?? ''}), replacement: {start, end, lines: ['Better.']}})
  const offered = (made: Plan) => made.review.filter(({body}) => body.includes('```suggestion')).map(({lines}) => lines)

  test('on exactly the lines that it replaces', () => {
    expect(offered(plan([at(4, 4, 6)]))).toEqual([{start: 4, end: 6}])
  })

  test('not over the edge of a hunk, not over another, not when it is not wanted', () => {
    const hunks: Anchors = new Map([[path, [{start: 1, end: 5}]]])
    const made = plan([at(4, 4, 6)], nothingOwn, {}, hunks)
    expect([offered(made), linesOf(made)]).toEqual([[], [4]])
    expect(offered(plan([at(4, 4, 6), at(6, 6, 7), at(8, 8, 8)]))).toEqual([
      {start: 4, end: 6},
      {start: 8, end: 8},
    ])
    expect(offered(plan([at(4, 4, 6)], nothingOwn, {suggestions: false}))).toEqual([])
  })

  test('again when the lines have moved, not once they are gone from the diff', () => {
    const state = said([at(4, 4, 6)])
    const moved = {...at(14, 14, 16), fingerprint: at(4, 4, 6).fingerprint, rule: at(4, 4, 6).rule, quote: 'word 4', message: at(4, 4, 6).message}
    const at16 = {...state, comments: state.comments.map((one) => ({...one, startLine: 14, line: 16}))}
    expect(plan([moved], at16).update).toEqual([])
    const lost = {...state, comments: state.comments.map((one) => ({...one, startLine: null, line: null}))}
    expect(plan([moved], lost).update[0]?.body).not.toContain('```suggestion')
  })
})

describe('a later run', () => {
  const added = apart(4, 9)

  test('with nothing changed writes nothing', () => {
    expect(writes(plan(added, said(added)))).toBe(0)
    expect(
      writes(
        plan(
          [3, 5, 7, 9].map((line) => finding(line)),
          said([3, 5, 7, 9].map((line) => finding(line))),
        ),
      ),
    ).toBe(0)
    const many = Array.from({length: 300}, (_, i) => finding(i + 1, {rule: `no-rule-${i}`}))
    expect(writes(plan(many, said(many)))).toBe(0)
  })

  test('comments on what is added only', () => {
    const more = [...added, finding(20, {rule: 'no-other'})]
    const made = plan(more, said(added))
    expect([linesOf(made), made.update.length, made.fixed.length, made.sticky.action]).toEqual([[20], 0, 0, 'update'])
  })

  test('strikes and hides what is fixed, once', () => {
    const state = said(added)
    const made = plan(added.slice(0, 1), state)
    expect([made.review.length, made.update.length, made.sticky.action]).toEqual([0, 0, 'update'])
    expect(made.fixed).toMatchObject([{visibility: 'minimize', comment: {line: 9}, body: expect.stringMatching(/^~~.*~~ · \*\*Fixed\*\*\n/)}])
    expect(writes(plan(added.slice(0, 1), carryOut(made, state)))).toBe(0)
  })

  test('hides nothing that a person answered', () => {
    const made = plan(
      [],
      said(added, () => ({hasReply: true})),
    )
    expect(made.fixed.map(({visibility}) => visibility)).toEqual(['same', 'same'])
  })

  test('edits nothing that a person answered while it is still true', () => {
    const changed = added.map((one) => ({...one, message: 'Another message.'}))
    expect(plan(changed, said(added)).update.length).toBe(2)
    expect(
      plan(
        changed,
        said(added, () => ({hasReply: true})),
      ).update.length,
    ).toBe(0)
  })

  test('leaves threads alone that a person resolved, also once they are fixed', () => {
    const state = said(added, () => ({isResolved: true}))
    expect(plan(added, state).review).toEqual([])
    expect(plan(added, state).rest).toEqual([])
    expect(
      plan(
        added.map((one) => ({...one, message: 'Another.'})),
        state,
      ).update,
    ).toEqual([])
    expect(plan([], state).fixed).toEqual([])
  })

  test('leaves comments alone that a person hid', () => {
    const state = said(added, () => ({isMinimized: true}))
    expect(
      plan(
        added.map((one) => ({...one, message: 'Another.'})),
        state,
      ).update,
    ).toEqual([])
  })

  test('says it again where a fixed finding is back', () => {
    const first = said(added)
    const gone = carryOut(plan([], first), first)
    expect(gone.comments.every(({body, isMinimized}) => isMarkedFixed(body) && isMinimized)).toBe(true)
    const back = plan(added, gone)
    expect([back.review.length, back.fixed.length]).toEqual([0, 0])
    expect(back.update.map(({visibility, body}) => [visibility, isMarkedFixed(body)])).toEqual([
      ['unminimize', false],
      ['unminimize', false],
    ])
    expect(writes(plan(added, carryOut(back, gone)))).toBe(0)
  })

  test('turns into all clear when everything is fixed', () => {
    const made = plan([], said(added))
    expect(made.sticky).toMatchObject({action: 'update', body: expect.stringContaining('### All clear')})
  })

  test('does not call fixed what it did not look at', () => {
    const unread = model([], {notChecked: [{path, reason: 'Too big.'}]})
    expect(planDelivery(unread, said(added), everywhere, options).fixed).toEqual([])
    expect(planDelivery(model([]), said(added), everywhere, options).fixed.length).toBe(2)
    const cut = (files: readonly ModelFile[]) => model(files, {notChecked: [{path: '', reason: 'GitHub lists no more files.'}]})
    expect(planDelivery(cut([]), said(added), everywhere, options).fixed).toEqual([])
    expect(planDelivery(cut([file()]), said(added), everywhere, options).fixed.length).toBe(2)
  })

  test('keeps what the base has too by now; what is counted and back at its old number is fixed', () => {
    const [plain, counted] = [finding(4, {rule: 'no-x'}), finding(9, {rule: 'max-fields', measure: 25, was: 13})]
    const made = planDelivery(model([file({existing: [plain, {...counted, measure: 13}]})]), said([plain, counted]), everywhere, options)
    expect(made.fixed.map(({comment}) => comment.line)).toEqual([9])
  })

  test('edits the number of what got worse again', () => {
    const fields = (measure: number) => finding(9, {rule: 'max-fields', measure, was: 13, message: `This form asks ${measure} questions.`})
    const made = plan([fields(30)], said([fields(25)]))
    expect([made.review.length, made.update.length]).toEqual([0, 1])
    expect(made.update[0]?.body).toContain('30 questions. Before this change it was 13.')
  })

  test('20 comments stand at most, also over several runs', () => {
    const first = apart(...Array.from({length: 15}, (_, i) => i + 1))
    const more = Array.from({length: 15}, (_, i) => finding(100 + i, {rule: `no-more-${i}`}))
    const made = plan([...first, ...more], said(first))
    expect([made.review.length, made.rest.length]).toEqual([5, 10])
    expect(
      plan(
        [...first, ...more],
        said(first, () => ({isResolved: true})),
      ).review.length,
    ).toBe(5)
  })

  test('without GraphQL nothing is hidden', () => {
    expect(plan([], {...said(added), canMinimize: false}).fixed.map(({visibility}) => visibility)).toEqual(['same', 'same'])
  })

  test('comments of another step are left alone', () => {
    const other = carryOut(planDelivery(model([file({added})]), nothingOwn, everywhere, {...options, key: 'other'}), nothingOwn)
    const made = plan(added, {...other, stickies: []})
    expect([made.review.length, made.fixed.length, made.keep.length]).toEqual([2, 0, 2])
  })

  test('two comments on one finding: the older one has it, and both are struck at the end', () => {
    const [first] = said(added.slice(0, 1)).comments as [OwnComment]
    const twice = {...said(added.slice(0, 1)), comments: [first, {...first, id: 2, nodeId: 'C2'}]}
    expect(writes(plan(added.slice(0, 1), twice))).toBe(0)
    expect(plan([], twice).fixed.length).toBe(2)
  })
})

describe('a comment for several findings', () => {
  const four = [3, 5, 7, 9].map((line) => finding(line))

  test('takes more in without a new comment', () => {
    const made = plan([...four, finding(11)], said(four))
    expect([made.review.length, made.update.length, made.rest.length]).toEqual([0, 1, 0])
    expect(made.update[0]?.body).toContain('And 4 more places')
  })

  test('goes on with those that are left, also when its first is fixed', () => {
    const before = said(four)
    const made = plan(four.slice(2), before)
    expect([made.review.length, made.update.length, made.fixed.length]).toEqual([0, 1, 0])
    expect(made.update[0]?.body).toContain('Line 7')
    const state = carryOut(made, before)
    expect(writes(plan(four.slice(2), state))).toBe(0)
    expect(plan([], state).fixed.length).toBe(1)
  })

  test('that a person resolved stays as it is, and speaks for its own only', () => {
    const made = plan(
      [...four, finding(11)],
      said(four, () => ({isResolved: true})),
    )
    expect([made.update.length, linesOf(made)]).toEqual([0, [11]])
  })

  test('a fourth of a rule joins the others that are new', () => {
    const made = plan([...four, finding(11)], said(four.slice(0, 3)))
    expect(linesOf(made)).toEqual([9])
    expect(made.review[0]?.fingerprints.length).toBe(2)
  })
})

describe('a renamed file', () => {
  test('keeps its comments', () => {
    const to = 'forms/notebook.md'
    const added = [finding(4, {quote: 'ping', path: to}), finding(9, {quote: 'ping', path: to, ordinal: 1})]
    const before = [finding(4, {quote: 'ping'}), finding(9, {quote: 'ping', ordinal: 1})]
    const state = said(before)
    const renamed = planDelivery(model([file({path: to, previousPath: path, added})]), state, new Map([[to, [{start: 1, end: 20}]]]), options)
    expect([renamed.review.length, renamed.fixed.length, renamed.update.length]).toEqual([0, 0, 2])
    const next = planDelivery(model([file({path: to, previousPath: path, added})]), carryOut(renamed, state), new Map(), options)
    expect(writes(next)).toBe(0)
  })

  test('gives nothing of its own to a new file under its old path', () => {
    const to = 'forms/notebook.md'
    const files = [file({added: [finding(4)]}), file({path: to, previousPath: path, added: [finding(4, {path: to})]})]
    const made = planDelivery(
      model(files),
      said([finding(4)]),
      new Map([
        [path, [{start: 1, end: 9}]],
        [to, [{start: 1, end: 9}]],
      ]),
      options,
    )
    expect([made.review.map((one) => one.path), made.fixed.length, made.update.length]).toEqual([[to], 0, 0])
  })
})

describe('the comment on the whole pull request', () => {
  const sticky = (id: number, isMinimized = false) => ({id, nodeId: `S${id}`, url: '', body: `${stickyMarker('main')}\n\nold`, isMinimized})

  test('the oldest is kept, the others are hidden once', () => {
    const made = plan(apart(4), {...nothingOwn, stickies: [sticky(1), sticky(2), sticky(3, true)]})
    expect(made.sticky).toMatchObject({action: 'update', sticky: {id: 1}})
    expect(made.surplus.map(({id}) => id)).toEqual([2])
  })

  test('is not written again for the ends of its lines', () => {
    const state = said(apart(4))
    const back = {...state, stickies: state.stickies.map((one) => ({...one, body: `${one.body.replaceAll('\n', '\r\n')}\r\n`}))}
    expect(writes(plan(apart(4), back))).toBe(0)
  })
})

/** Runs over a few files, as they come one after another on a pull request. */
const someFinding = (where: string) =>
  fc
    .record({
      line: fc.integer({min: 1, max: 60}),
      rule: fc.constantFrom('no-jargon', 'max-fields', 'no-threat'),
      severity: fc.constantFrom(...severityNames),
      hasLine: fc.boolean(),
      size: fc.integer({min: 0, max: 3}),
      message: fc.constantFrom('One.', 'Two.'),
    })
    .map(({line, rule, severity, hasLine, size, message}) => {
      const one = finding(line, {rule, severity, message, path: where})
      if (!hasLine && rule === 'max-fields') return {...one, span: null, position: null, measure: line}
      return size === 0 ? one : {...one, replacement: {start: line, end: line + size - 1, lines: [`Better ${line}`]}}
    })

const someFile = (where: string) =>
  fc
    .record({
      added: fc.uniqueArray(someFinding(where), {maxLength: 30, selector: ({fingerprint}) => fingerprint}),
      split: fc.integer({min: 0, max: 30}),
    })
    .map(({added, split}): ModelFile => file({path: where, added: added.slice(0, split), existing: added.slice(split), after: {...noMeasures, jargon: split}}))

const someModel: fc.Arbitrary<RunModel> = fc
  .tuple(someFile(path), someFile('forms/phone.md'), fc.boolean())
  .map(([one, other, both]) => model(both ? [one, other] : [one]))

const someAnchors: fc.Arbitrary<Anchors> = fc
  .array(fc.integer({min: 1, max: 60}), {maxLength: 4})
  .map((starts) => new Map([path, 'forms/phone.md'].map((one) => [one, starts.map((start) => ({start, end: start + 9}))])))

/** What people and pushes do to our comments between two runs. */
const meddling = fc.array(fc.constantFrom('reply', 'resolve', 'hide', 'outdate', 'nothing'), {minLength: 1, maxLength: 6})

function meddle(state: OwnState, deeds: readonly string[]): OwnState {
  const comments = state.comments.map((comment, i): OwnComment => {
    const deed = deeds[i % deeds.length]
    if (deed === 'reply') return {...comment, hasReply: true}
    if (deed === 'resolve') return {...comment, isResolved: true}
    if (deed === 'hide') return {...comment, isMinimized: true}
    return deed === 'outdate' ? {...comment, line: null, startLine: null} : comment
  })
  return {...state, comments}
}

describe('whatever is found, and whatever people did', () => {
  const runs = fc.array(fc.record({run: someModel, anchors: someAnchors, deeds: meddling}), {minLength: 1, maxLength: 4})
  const choices = fc.record({
    maxInline: fc.integer({min: 0, max: 20}),
    suggestions: fc.boolean(),
    comment: fc.constantFrom('auto', 'sticky'),
    canMinimize: fc.boolean(),
  })

  test('with a plan carried out, the next one writes nothing', () => {
    fc.assert(
      fc.property(runs, choices, (all, {canMinimize, ...chosen}) => {
        let state: OwnState = {...nothingOwn, canMinimize}
        for (const {run, anchors, deeds} of all) {
          const made = planDelivery(run, state, anchors, {...options, ...(chosen as Partial<DeliveryOptions>)})
          state = carryOut(made, state)
          expect(writes(planDelivery(run, state, anchors, {...options, ...(chosen as Partial<DeliveryOptions>)}))).toBe(0)
          state = meddle(state, deeds)
        }
      }),
      {numRuns: 300},
    )
  })

  test('a new finding is in exactly one place, and comments stand where GitHub takes them', () => {
    fc.assert(
      fc.property(runs, choices, (all, {canMinimize, ...chosen}) => {
        let state: OwnState = {...nothingOwn, canMinimize}
        for (const {run, anchors, deeds} of all) {
          const made = planDelivery(run, state, anchors, {...options, ...(chosen as Partial<DeliveryOptions>)})
          const known = new Set(state.comments.flatMap(({fingerprints}) => fingerprints))
          const reviewed = made.review.flatMap(({fingerprints}) => fingerprints)
          expect(new Set(reviewed).size).toBe(reviewed.length)
          expect(reviewed.filter((one) => known.has(one))).toEqual([])
          const rest = made.rest.map(({finding: one}) => one.fingerprint)
          const inline = shownInline(run, made)
          expect(rest.filter((one) => inline.has(one))).toEqual([])
          expect([...inline, ...rest].sort()).toEqual(run.files.flatMap(({added}) => added.map(({fingerprint}) => fingerprint)).sort())
          for (const {path: where, lines} of made.review) {
            expect((anchors.get(where) ?? []).some(({start, end}) => start <= lines.start && lines.start <= lines.end && lines.end <= end)).toBe(true)
          }
          expect(made.review.length).toBeLessThanOrEqual(chosen.maxInline)
          state = meddle(carryOut(made, state), deeds)
        }
      }),
      {numRuns: 200},
    )
  })

  test('each of our comments is edited at most once or kept, and none that a person settled or hid is touched', () => {
    fc.assert(
      fc.property(runs, choices, (all, {canMinimize, ...chosen}) => {
        let state: OwnState = {...nothingOwn, canMinimize}
        for (const {run, anchors, deeds} of all) {
          const made = planDelivery(run, state, anchors, {...options, ...(chosen as Partial<DeliveryOptions>)})
          const edited = [...made.update, ...made.fixed].map(({comment}) => comment)
          expect([...edited, ...made.keep].map(({id}) => id).sort()).toEqual(state.comments.map(({id}) => id).sort())
          for (const {comment, visibility} of [...made.update, ...made.fixed]) {
            expect(comment.isResolved).toBe(false)
            if (comment.hasReply) expect(visibility).not.toBe('minimize')
          }
          state = meddle(carryOut(made, state), deeds)
        }
      }),
      {numRuns: 200},
    )
  })
})

test('marking as fixed says nothing new of the finding', () => {
  const [comment] = said(apart(4)).comments as [OwnComment]
  expect(ownComment(markFixed(comment.body)).fingerprints).toEqual(comment.fingerprints)
})
