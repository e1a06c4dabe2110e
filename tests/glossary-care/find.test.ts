import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {aFolder} from '../a-folder.ts'
import {runIn} from '../command.ts'

const folder = aFolder()
beforeAll(() => {
  folder.write({
    '.git/HEAD': '',
    'untape.yml': 'glossary: [ops.yml]\n',
    'ops.yml':
      '- term: flurb\n  part: verb\n  status: avoid\n  say: [open wide, let in]\n  means: Open a door.\n  owner: Ana\n  reviewed: 2026-01-02\n  source: us\n- term: QZRT\n  status: explain\n  expands: quick zone review team\n  means: The people who look at doors.\n  source: us\n',
  })
})
afterAll(() => folder.remove())
const find = (...words: string[]) => runIn(folder.path, ['glossary', 'find', ...words])

describe('from IT to operations', () => {
  test.each(['flurb', 'flurbing', 'Flurbed', 'please flurb it'])('“%s” is found in any form', (words) => {
    const {code, out} = find(words)
    expect(code).toBe(0)
    expect(out).toBe(
      'flurb: avoid\n  say        open wide, let in\n  means      Open a door.\n  only       as a verb\n  owner      Ana, reviewed 2026-01-02\n  source     us\n  stands in  ops.yml:1\n',
    )
  })

  test('an acronym only in capitals', () => {
    expect(find('QZRTs').out).toContain('QZRT: explain it once\n  long form  quick zone review team\n')
    expect(find('qzrt').code).toBe(1)
  })

  test('ours are found too, where the team says nothing else', () => {
    expect(find('utilise').code).toBe(1)
    expect(find('spinning', 'up').out).toContain('stands in  the glossary of untape')
  })
})

describe('from operations to IT', () => {
  test.each([
    ['open wide', 'What IT calls “open wide”:\n  flurb  say: open wide, let in\n'],
    ['opened wide', undefined],
    ['review team', 'What IT calls “review team”:\n  QZRT  expands: quick zone review team\n'],
    ['door', 'What IT calls “door”:\n  flurb  means: Open a door.\n  QZRT   means: The people who look at doors.\n'],
  ])('%s', (words, out) => {
    if (out === undefined) expect(find(words).code).toBe(1)
    else expect(find(words)).toEqual({code: 0, out, err: ''})
  })

  test('what is said just so comes first', () => {
    const {out} = find('create')
    expect(out.split('\n')[1]).toMatch(/^ {2}\S.* say: create$/)
  })
})

test('near misses are named, and the exit code says that nothing was found', () => {
  expect(find('flrub')).toEqual({code: 1, out: 'The glossary does not have “flrub”. Near it: flurb.\n', err: ''})
  expect(find('wqxyzzy').out).toBe('The glossary does not have “wqxyzzy”.\n')
  expect(runIn(folder.path, ['glossary', 'find'])).toMatchObject({
    code: 2,
    err: 'untape: glossary find takes a term, such as “untape glossary find provision”.\n',
  })
})

test('as JSON', () => {
  const {out} = runIn(folder.path, ['glossary', 'find', 'door', '--format', 'json'])
  expect(JSON.parse(out)).toEqual({
    schema: 1,
    asked: 'door',
    entries: [],
    saidInsteadOf: [
      {term: 'flurb', status: 'avoid', by: 'means', text: 'Open a door.', place: 'ops.yml:1'},
      {term: 'QZRT', status: 'explain', by: 'means', text: 'The people who look at doors.', place: 'ops.yml:9'},
    ],
    near: [],
  })
})
