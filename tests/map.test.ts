import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ProcessMap} from '../src/map/process-map.ts'
import {hostileDocument, list, mapOf} from './a-map.ts'

const lanes = (map: ProcessMap) => map.nodes.map(({lane}) => map.lanes.find(({key}) => key === lane)?.name)
const ways = (map: ProcessMap) => map.edges.map(({from, to, kind, label}) => `${from.slice(1)} ${kind} ${to.slice(1)}${label === '' ? '' : ` (${label})`}`)

describe('lanes', () => {
  test('each actor has one, whoever is spoken to and “we” by a name of their own', () => {
    const map = mapOf(list('You send the form to the buyer.', 'The buyer checks the form.', 'We order the chair.', 'The buyer pays it.'))
    expect(lanes(map)).toEqual(['You (the reader)', 'Buyer', 'We (the office)', 'Buyer'])
    expect(map.lanes.map(({kind}) => kind)).toEqual(['reader', 'role', 'provider'])
  })
  test('steps without an actor have a lane of their own, the last', () => {
    const map = mapOf(list('The invoice must be checked.', 'Pay it.'))
    expect(map.lanes).toEqual([
      {key: 'reader', name: 'You (the reader)', kind: 'reader'},
      {key: 'unknown', name: 'Not said', kind: 'unknown'},
    ])
    expect(map.coverage).toEqual({all: 2, known: 1, timed: 0, byKind: {reader: 1, provider: 0, role: 0, machine: 0, unknown: 1}})
  })
  test('a role that is called as one of our lanes is another lane', () => {
    const map = mapOf('# Steps\n\n| Step | Who |\n|---|---|\n| Order a desk | Reader |\n| Pay it | You |\n| Book it | Machine |\n')
    expect(new Set(map.lanes.map(({key}) => key)).size).toBe(3)
    expect(lanes(map)).toEqual(['Reader', 'You (the reader)', 'Machine'])
  })
  test('arrows say where another actor takes over', () => {
    const map = mapOf(list('Send the form.', 'The buyer checks it.', 'The buyer orders it.', 'Open the box.'))
    expect(map.edges.map(({changesActor}) => changesActor)).toEqual([true, false, true])
  })
})

describe('nodes', () => {
  test('have the line, the text and the number of their step', () => {
    const map = mapOf('# How to order\n\nIntro.\n\n3. Send the `form` to ![x](y) us.\n4. Open\n   the box.\n')
    expect(map.nodes.map(({id, line, text, number}) => [id, line, text, number])).toEqual([
      ['s1', 5, 'Send the form to us', '3'],
      ['s2', 6, 'Open the box', '4'],
    ])
    expect(map.procedures).toEqual([{title: 'How to order', line: 5, steps: 2, unread: [], partOf: null, longest: null}])
    expect(map.title).toBe('How to order')
  })
  test('are counted where the document counts twice from 1 or not at all', () => {
    expect(mapOf('# Steps\n\n- [ ] Order a desk\n- [ ] Pay the desk\n').nodes.map(({number}) => number)).toEqual(['1', '2'])
  })
  test('parts of a step are numbered below it and name it', () => {
    const map = mapOf('# How to\n\n1. Open the box.\n   - Cut the tape.\n   - Lift the lid.\n2. Close the box.\n')
    expect(map.nodes.map(({number, detailOf}) => [number, detailOf])).toEqual([
      ['1', null],
      ['1.1', 's1'],
      ['1.2', 's1'],
      ['2', null],
    ])
  })
  test('texts are cut between words; the sentence stays longer', () => {
    const [node] = mapOf(list(`Send the form ${'with a copy of the letter '.repeat(30)}to us.`, 'Wait for us.')).nodes
    expect(node?.text).toBe('Send the form with a copy of the letter with a copy of the letter with…')
    expect([...(node?.sentence ?? '')].length).toBeGreaterThan(200)
    expect([...(node?.sentence ?? '')].length).toBeLessThanOrEqual(300)
  })
  test('items of their list that are no steps are told by line', () => {
    const map = mapOf('# How to\n\n1. Open the box.\n2. Red paint\n3. Close the box.\n   - Some tape\n4. Pay it.\n')
    expect(map.nodes.map(({number}) => number)).toEqual(['1', '3', '4'])
    expect(map.procedures[0]?.unread).toEqual([4])
  })
  test('a list below a heading that is a step is a part of it', () => {
    const map = mapOf('# Order\n\n## Step 1: Send the form\n\n1. Sign it.\n2. Post it.\n\n## Step 2: Open the box\n\nTake it out.\n')
    expect(map.procedures.map(({partOf, steps}) => [partOf, steps])).toEqual([
      [null, 2],
      ['s1', 2],
    ])
  })
  test('words in bold that say what is done stand for the sentence', () => {
    const map = mapOf(list('**Check the new form** – you find it on the shelf.', '**Note:** Ask us first.', '**Send the form** to us today.'))
    expect(map.nodes.map(({text}) => text)).toEqual(['Check the new form', 'Note: Ask us first', 'Send the form to us today'])
  })
})

describe('approvals', () => {
  test('mark the step that they stand in, with who gives them as written', () => {
    const map = mapOf(list('Ask your manager for approval.', 'The request must be approved.', 'Send the form.'))
    expect(map.nodes.map(({kind, approvers}) => [kind, approvers])).toEqual([
      ['approval', ['your manager']],
      ['approval', []],
      ['step', []],
    ])
  })
  test('that are ruled out, or only a condition, mark nothing', () => {
    const map = mapOf(list('Order it: no approval is needed.', 'Once it is approved, send the form.'))
    expect(map.nodes.map(({kind}) => kind)).toEqual(['step', 'step'])
  })
  test('in a further paragraph, an item below or another cell belong to their step', () => {
    expect(mapOf('# How to\n\n1. Send the form.\n\n   The manager must approve it.\n\n2. Open it.\n').nodes.map(({kind}) => kind)).toEqual(['approval', 'step'])
    const table = '# Steps\n\n| Step | Who | Note |\n|---|---|---|\n| Order a desk | Buyer | The board must approve it |\n| Pay it | You | |\n'
    expect(mapOf(table).nodes.map(({approvers}) => approvers)).toEqual([['The board'], []])
  })
  test('below a heading that is a step belong to it', () => {
    const map = mapOf('# Order\n\n## Step 1: Send the form\n\nThe manager must approve it.\n\n## Step 2: Open the box\n\nTake it out.\n')
    expect(map.nodes.map(({kind, text}) => [kind, text])).toEqual([
      ['approval', 'Send the form'],
      ['step', 'Open the box'],
    ])
  })
  test('and waits and hand-offs outside the steps are told with their line and sentence', () => {
    const map = mapOf(
      `${list('Send the form.', 'Open the box.')}\n## More\n\nAll is fine. The board must approve it. We answer within 2 working days.\n\nForward the request to the buyer.\n`,
    )
    expect(map.outside).toEqual([
      {kind: 'approval', text: 'The board must approve it.', line: 8, who: 'The board'},
      {kind: 'wait', text: 'We answer within 2 working days.', line: 8, who: null},
      {kind: 'hand-off', text: 'Forward the request to the buyer.', line: 10, who: 'the buyer'},
    ])
  })
})

describe('ways', () => {
  test('go from step to step, and not from one list to the next', () => {
    expect(ways(mapOf('# How to order\n\n1. Send it.\n2. Open it.\n\n# How to pay\n\n1. Count it.\n2. Pay it.\n'))).toEqual(['1 next 2', '3 next 4'])
  })
  test('go past a step that is done in some cases only', () => {
    const map = mapOf(list('Send the form.', 'If the box is red, call the buyer.', 'Open the box.'))
    expect(ways(map)).toEqual(['1 branch 2 (if the box is red)', '1 skip 3 (if not)', '2 next 3'])
    expect(map.nodes[1]).toMatchObject({text: 'Call the buyer', isConditional: true, condition: 'if the box is red'})
  })
  test('also when the condition ends the sentence, and past all parts of the step', () => {
    const map = mapOf('# How to\n\n1. Send the form.\n2. Call the buyer if the box is red.\n   - Give your number.\n3. Open the box.\n')
    expect(map.nodes[1]).toMatchObject({text: 'Call the buyer', condition: 'if the box is red'})
    expect(ways(map)).toContain('1 skip 4 (if not)')
  })
  test('“otherwise” is the other way, and both go on behind it', () => {
    const map = mapOf(list('Send the form.', 'If the box is red, call the buyer.', 'Otherwise, call the porter.', 'Open the box.'))
    expect(ways(map)).toEqual(['1 branch 2 (if the box is red)', '1 branch 3 (otherwise)', '2 next 4', '3 next 4'])
  })
  test('a condition of the last part of a sentence is none of the whole', () => {
    const [node] = mapOf(list('Check the form and call us if it is wrong.', 'Open it.')).nodes
    expect(node).toMatchObject({isConditional: false, decisions: ['if it is wrong']})
  })
  test('are not guessed where conditions follow each other', () => {
    const map = mapOf(list('Send it.', 'If it is red, call the buyer.', 'If it is wet, call the porter.', 'Open it.'))
    expect(map.edges.filter(({kind}) => kind === 'skip')).toEqual([])
  })
  test('a list of conditions is not cut at its first comma', () => {
    const [node] = mapOf('# Checklist\n\n- [ ] If you lost a key, a card or a code, call the buyer\n- [ ] Send it\n- [ ] Open it\n').nodes
    expect(node).toMatchObject({text: 'If you lost a key, a card or a code, call the buyer', isConditional: true, condition: null})
    const [other] = mapOf(list('If it is red, call the buyer and wait.', 'Open it.')).nodes
    expect(other).toMatchObject({text: 'Call the buyer and wait', condition: 'if it is red'})
  })
  test('conditions within a step are told and do not hold for the whole', () => {
    const [node] = mapOf(list('Call the buyer. If the buyer is out, write a note.', 'Open it.')).nodes
    expect(node).toMatchObject({isConditional: false, decisions: ['If the buyer is out']})
  })
  test('lead back and ahead where the text says so', () => {
    const map = mapOf(
      list('Send the form.', 'Check the form.', 'If it is wrong, return to step 1.', 'Open it.', 'Close it. If it is new, go to step 6.', 'Pay it.'),
    )
    expect(ways(map)).toEqual(['1 next 2', '2 branch 3 (if it is wrong)', '2 skip 4 (if not)', '4 next 5', '5 next 6', '3 back 1'])
  })
  test('a jump ahead within a step has its condition', () => {
    const map = mapOf(list('Send the form. If it is new, go to step 3.', 'Open it.', 'Pay it.'))
    expect(ways(map)).toContain('1 jump 3 (If it is new)')
  })
  test('lead nowhere when there is no such step', () => {
    expect(ways(mapOf(list('Send the form.', 'Go back to step 9.')))).toEqual(['1 next 2'])
  })
})

describe('times', () => {
  test('the longest way is the sum of the longest times on it, working time by its own measure', () => {
    const map = mapOf(list('Send the form.', 'The buyer answers within 2 to 3 working days.', 'HR replies within 1 working day.'))
    expect(map.nodes[1]?.wait).toEqual({text: '2 to 3 working days', least: 16, most: 24, isWorkingTime: true})
    expect(map.longest).toMatchObject({nodes: ['s1', 's2', 's3'], workingHours: {least: 24, most: 32}, unstated: 1, isOnlyWay: true})
    // A working week is a week.
    expect(map.longest?.hours.most).toBeCloseTo((32 * 168) / 40)
  })
  test('takes the longer of two ways and leaves out steps back', () => {
    const map = mapOf(
      list(
        'Send the form.',
        'If the box is red, the buyer answers within 5 days.',
        'Otherwise, the porter answers within 2 days.',
        'Open the box.',
        'If it is wrong, return to step 1.',
      ),
    )
    expect(map.longest).toMatchObject({nodes: ['s1', 's2', 's4', 's5'], hours: {least: 120, most: 120}, workingHours: null, isOnlyWay: false, unstated: 3})
    expect(map.edges.some(({kind}) => kind === 'back')).toBe(true)
  })
  test('of several lists the longest way is the longest of theirs', () => {
    const map = mapOf('# How to order\n\n1. Send it.\n2. The buyer answers within 2 days.\n\n# How to pay\n\n1. Count it.\n2. HR answers within 9 days.\n')
    expect(map.procedures.map(({longest}) => longest?.hours.most)).toEqual([48, 216])
    expect(map.longest).toEqual(map.procedures[1]?.longest)
  })
  test('none is stated, or none in numbers: no way is the longest', () => {
    expect(mapOf(list('Send the form.', 'Open it.')).longest).toBe(null)
    const vague = mapOf(list('Send the form.', 'The buyer answers within a few days.'))
    expect([vague.longest, vague.coverage.timed]).toEqual([null, 1])
  })
})

test('a document without steps has an empty map', () => {
  const map = mapOf('# Desks\n\nWe have some. We answer within 2 days.\n')
  expect(map).toMatchObject({title: 'Desks', nodes: [], edges: [], lanes: [], procedures: [], longest: null, coverage: {all: 0, known: 0}})
  expect(map.outside).toHaveLength(1)
})

test('a long process has few ways for each of its steps', () => {
  const steps = 2000
  const map = mapOf(list(...Array.from({length: steps}, (_, i) => `If it is ${i}, go back to step ${i}.`)))
  expect(map.nodes).toHaveLength(steps)
  expect(map.edges.length).toBeLessThanOrEqual(3 * steps)
})

test('whatever a document says, the map is whole: lanes, nodes and edges fit, and it is plain JSON', () => {
  fc.assert(
    fc.property(hostileDocument, (source) => {
      const map = mapOf(source)
      expect(JSON.parse(JSON.stringify(map))).toEqual(map)
      const ids = new Set(map.nodes.map(({id}) => id))
      const keys = new Set(map.lanes.map(({key}) => key))
      expect(ids.size).toBe(map.nodes.length)
      expect(keys.size).toBe(map.lanes.length)
      for (const {lane, text, line, detailOf, procedure} of map.nodes) {
        expect(keys.has(lane)).toBe(true)
        expect([...text].length).toBeLessThanOrEqual(72)
        expect(text).not.toMatch(/[\n\r]/)
        expect(line).toBeLessThanOrEqual(source.split(/\r\n|\n|\r/).length)
        expect(detailOf === null || ids.has(detailOf)).toBe(true)
        expect(map.procedures[procedure]).toBeDefined()
      }
      for (const {from, to} of map.edges) expect(ids.has(from) && ids.has(to) && from !== to).toBe(true)
      expect(map.procedures.reduce((sum, {steps}) => sum + steps, 0)).toBe(map.nodes.length)
      expect(Object.values(map.coverage.byKind).reduce((sum, one) => sum + one, 0)).toBe(map.coverage.all)
      for (const id of map.longest?.nodes ?? []) expect(ids.has(id)).toBe(true)
    }),
    {numRuns: 300, seed: 1},
  )
})
