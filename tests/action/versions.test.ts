import {expect, test} from 'vitest'
import {type Api, createApi} from '../../action/api.ts'
import {Blobs} from '../../action/blobs.ts'
import type {Situation} from '../../action/event.ts'
import {VersionFinder, type Versions} from '../../action/versions.ts'
import type {GitHub} from '../github/server.ts'
import {start} from '../github/testing.ts'
import {checkOut} from '../github/workspace.ts'

const before = {CODEOWNERS: '* @acme/desk\n', 'a/b/old.md': 'One\nTwo\nThree\nFour\n', 'a/b/near.md': 'Near\n', 'gone.md': 'Gone\n', 'far/away.md': 'Away\n'}
const after = {
  CODEOWNERS: before.CODEOWNERS,
  'a/b/new.md': 'One\nTwo\nThree\nFour\nFive\n',
  'a/b/near.md': 'Near\n',
  'far/away.md': 'Away\n',
  'a/fresh.md': 'Fresh\n',
}

function apiOf(github: GitHub): Api {
  return createApi({owner: 'acme', repo: 'forms', url: github.url, token: github.token})
}

function situationOf({pull}: GitHub, change: Partial<Situation> = {}): Situation {
  const whom = {from: undefined, run: undefined, isTrusted: true, mayWrite: true, mayUseCheckout: true}
  return {event: 'pull_request', owner: 'acme', repo: 'forms', pull: pull.number, head: pull.head.sha, base: pull.base.sha, ...whom, ...change}
}

async function find(github: GitHub, {root, api = apiOf(github), change}: {root?: string; api?: Api; change?: Partial<Situation>} = {}): Promise<Versions> {
  return await new VersionFinder(situationOf(github, change), api, root, () => true).find()
}

const changes = [
  {path: 'a/b/new.md', before: 'a/b/old.md'},
  {path: 'a/fresh.md', before: undefined},
]

test('GitHub’s list, Git and a comparison agree on what changed, renames followed', async () => {
  const github = await start({files: {before, after}})
  const whole = checkOut(github, {depth: 0})
  const ways = {
    list: await find(github),
    git: await find(github, {root: whole.folder, change: {pull: undefined}}),
    comparison: await find(github, {change: {pull: undefined}}),
  }
  whole.remove()
  for (const found of Object.values(ways)) {
    expect(found.changes?.filter(({path}) => found.head.has(path))).toEqual(changes)
    expect(found.older?.commit).toBe(github.pull.mergeBase)
    expect([...found.head.keys()].sort()).toEqual(Object.keys(after).sort())
    expect([...(found.older?.files.keys() ?? [])].sort()).toEqual(Object.keys(before).sort())
    expect(found.notChecked).toEqual([])
  }
})

test('where nobody lists the changes, the files of both versions say them, but for a rename with other changes', async () => {
  const moved = {...before, 'b/near.md': 'Near\n', 'gone.md': 'Still here\n', 'a/b/near.md': undefined}
  const {'a/b/near.md': _, ...files} = moved
  const github = await start({files: {before, after: files}})
  github.fail('pulls/list-files', {status: 403, message: 'Resource not accessible by integration', times: 9})
  const api = apiOf(github)
  api.octokit.hook.after('request', (response, options) => {
    if (options.url.includes('/compare/') && 'files' in (response.data as object))
      Object.assign(response.data as object, {files: Array.from({length: 300}, () => ({filename: 'x.md', status: 'added'}))})
  })
  expect((await find(github, {api})).changes).toEqual([
    {path: 'b/near.md', before: 'a/b/near.md'},
    {path: 'gone.md', before: 'gone.md'},
  ])
})

test('of a repository that is too large to list, the folders of the change are', async () => {
  const github = await start({files: {before, after}})
  const api = apiOf(github)
  api.octokit.hook.after('request', (response, options) => {
    if (options.recursive === '1') Object.assign(response.data as object, {truncated: true, tree: []})
  })
  const {head, older, notChecked} = await find(github, {api})
  expect([...head.keys()].sort()).toEqual(['CODEOWNERS', 'a/b/near.md', 'a/b/new.md', 'a/fresh.md'])
  expect([...(older?.files.keys() ?? [])].sort()).toEqual(['CODEOWNERS', 'a/b/near.md', 'a/b/old.md', 'gone.md'])
  expect(notChecked).toEqual([{path: '', reason: expect.stringContaining('fetch-depth: 0')}])
})

test('a commit that nobody has is one sentence', async () => {
  const github = await start({files: {before, after}})
  await expect(find(github, {change: {head: 'f'.repeat(40)}})).rejects.toThrow('the commit ffffffffff cannot be read')
})

test('a base that nobody has leaves the older version unknown', async () => {
  const github = await start({files: {before, after}})
  const {older, base} = await find(github, {change: {base: 'f'.repeat(40)}})
  expect([older, base]).toEqual([undefined, undefined])
})

test('a push that took away what it would be compared with says so, and calls nothing new', async () => {
  const github = await start({files: {before, after}})
  const {changes: touched, older, notChecked} = await find(github, {change: {event: 'push', pull: undefined, base: 'f'.repeat(40)}})
  expect([touched, older]).toEqual([[], undefined])
  expect(notChecked).toEqual([{path: '', reason: 'What changed since the commit ffffffffff cannot be found out: neither Git nor GitHub has it.'}])
})

test('contents come from Git, then from the API, each once; what cannot be had is not asked for again', async () => {
  const github = await start({files: {before, after}})
  const shallow = checkOut(github)
  const {head, older} = await find(github)
  const blobs = new Blobs(shallow.folder, apiOf(github))
  const asked = (): number => github.log.filter(({operation}) => operation === 'git/get-blob').length
  const [here, away, nowhere] = [head.get('a/fresh.md') ?? '', older?.files.get('gone.md') ?? '', 'e'.repeat(40)]
  for (const object of [here, away, nowhere]) expect(blobs.get(object)).toBe(undefined)
  expect(blobs.wanted).toBe(3)
  await blobs.load()
  expect([here, away, nowhere].map((object) => Buffer.from(blobs.get(object) ?? []).toString())).toEqual(['Fresh\n', 'Gone\n', ''])
  expect([blobs.wanted, blobs.missing.size, asked()]).toEqual([0, 1, 2])
  await blobs.load()
  expect(asked()).toBe(2)
  shallow.remove()
})
