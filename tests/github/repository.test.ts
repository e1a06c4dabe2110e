import {expect, test} from 'vitest'
import {after, before, client, here, refusal, start} from './testing.ts'

const pull = {...here, pull_number: 1}

function text(data: unknown): string {
  const {content, encoding} = data as {content: string; encoding: string}
  expect(encoding).toBe('base64')
  return Buffer.from(content, 'base64').toString('utf8')
}

test('both versions of a file, by branch, by commit and by blob', async () => {
  const github = await start()
  const {rest} = client(github)
  const path = 'forms/laptop.md'
  const read = async (ref?: string) => (await rest.repos.getContent({...here, path, ...(ref === undefined ? {} : {ref})})).data
  expect(text(await read())).toBe(before[path])
  expect(text(await read('better-form'))).toBe(after[path])
  expect(text(await read('refs/pull/1/head'))).toBe(after[path])
  expect(text(await read(github.pull.base.sha))).toBe(before[path])
  const head = (await read(github.pull.head.sha)) as {sha: string; size: number; type: string}
  expect(head).toMatchObject({type: 'file', size: after[path].length})
  expect(text((await rest.git.getBlob({...here, file_sha: head.sha})).data)).toBe(after[path])
  const raw = await rest.git.getBlob({...here, file_sha: head.sha, mediaType: {format: 'raw'}})
  expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString('utf8')).toBe(after[path])
  const plain = await rest.repos.getContent({...here, path, mediaType: {format: 'raw'}})
  expect(plain.data).toBe(before[path])
  expect((await refusal(rest.repos.getContent({...here, path: 'forms/phone.md'}))).status).toBe(404)
  expect((await refusal(rest.repos.getContent({...here, path, ref: 'a'.repeat(40)}))).message).toBe(`No commit found for the ref ${'a'.repeat(40)}`)
  expect((await refusal(rest.git.getBlob({...here, file_sha: 'a'.repeat(40)}))).status).toBe(404)
})

test('folders, links, odd names and big files', async () => {
  const big = 'x'.repeat(1024 * 1024 + 1)
  const files = {'a/b c#%.md': 'Odd\n', 'a/link': {link: '../target.md'}, 'a/out': {link: '../../etc/passwd'}, 'target.md': 'Target\n', 'big.md': big}
  const github = await start({files: {before: files, after: files}})
  const {rest} = client(github)
  const folder = (await rest.repos.getContent({...here, path: 'a'})).data as {name: string; type: string}[]
  expect(folder.map(({name, type}) => `${name} ${type}`)).toEqual(['b c#%.md file', 'link symlink', 'out symlink'])
  expect(text((await rest.repos.getContent({...here, path: 'a/b c#%.md'})).data)).toBe('Odd\n')
  expect(text((await rest.repos.getContent({...here, path: 'a/link'})).data)).toBe('Target\n')
  expect((await rest.repos.getContent({...here, path: 'a/out'})).data).toMatchObject({type: 'symlink', target: '../../etc/passwd'})
  expect((await rest.repos.getContent({...here, path: 'big.md'})).data).toMatchObject({content: '', encoding: 'none', size: big.length})
})

test('trees and commits', async () => {
  const github = await start()
  const {rest} = client(github)
  const {data: commit} = await rest.git.getCommit({...here, commit_sha: github.pull.head.sha})
  expect(commit.parents.map(({sha}) => sha)).toEqual([github.pull.mergeBase])
  const flat = await rest.git.getTree({...here, tree_sha: commit.tree.sha})
  expect(flat.data.tree.map(({path, type}) => `${path} ${type}`)).toEqual(['forms tree'])
  const deep = await rest.git.getTree({...here, tree_sha: github.pull.head.sha, recursive: '1'})
  expect(deep.data.tree.map(({path, type, mode, size}) => `${path} ${type} ${mode} ${size}`)).toEqual(
    Object.entries(after).map(([path, content]) => `${path} blob 100644 ${content.length}`),
  )
  expect((await refusal(rest.git.getTree({...here, tree_sha: 'a'.repeat(40)}))).status).toBe(404)
  expect((await refusal(rest.git.getCommit({...here, commit_sha: 'a'.repeat(40)}))).status).toBe(404)
})

test('changed files: added, removed, renamed, binary, and one whose patch is missing', async () => {
  const lines = Array.from({length: 20}, (_, index) => `Line ${index}\n`).join('')
  const github = await start({
    files: {
      before: {
        'changed.md': 'Old\n',
        'gone.md': 'Gone\n',
        'old/name.md': lines,
        'same.md': 'Same\n',
        'moved.md': 'Moved as it is\n',
        'big.md': 'Big\n',
        'data.bin': new Uint8Array([0]),
      },
      after: {
        'changed.md': 'New\n',
        'new.md': 'New file\n',
        'new/name.md': `${lines}More\n`,
        'same.md': 'Same\n',
        'away.md': 'Moved as it is\n',
        'big.md': 'Bigger\n',
        'data.bin': new Uint8Array([0, 1]),
      },
    },
    pull: {withoutPatch: ['big.md']},
  })
  const {data} = await client(github).rest.pulls.listFiles(pull)
  expect(
    data.map(({filename, previous_filename, status, additions, deletions, patch}) => [filename, previous_filename, status, additions, deletions, patch]),
  ).toEqual([
    ['away.md', 'moved.md', 'renamed', 0, 0, undefined],
    ['big.md', undefined, 'modified', 1, 1, undefined],
    ['changed.md', undefined, 'modified', 1, 1, '@@ -1 +1 @@\n-Old\n+New'],
    ['data.bin', undefined, 'modified', 0, 0, undefined],
    ['gone.md', undefined, 'removed', 0, 1, '@@ -1 +0,0 @@\n-Gone'],
    ['new.md', undefined, 'added', 1, 0, '@@ -0,0 +1 @@\n+New file'],
    ['new/name.md', 'old/name.md', 'renamed', 1, 0, '@@ -18,3 +18,4 @@\n Line 17\n Line 18\n Line 19\n+More'],
  ])
  expect((await client(github).rest.pulls.get(pull)).data).toMatchObject({changed_files: 7, additions: 4, deletions: 3, commits: 1})
})

test('the list of files ends at 3,000, and that of a comparison at 300', async () => {
  const many = Object.fromEntries(Array.from({length: 3001}, (_, index) => [`forms/${String(index).padStart(4, '0')}.md`, `Form ${index}\n`]))
  const github = await start({files: {before: {}, after: many}})
  const octokit = client(github)
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {...pull, per_page: 100})
  expect([files.length, files.at(-1)?.filename]).toEqual([3000, 'forms/2999.md'])
  expect((await octokit.rest.pulls.get(pull)).data.changed_files).toBe(3001)
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({...here, basehead: 'main...better-form'})
  expect(compared.data.files?.length).toBe(300)
})

test('a comparison finds where the branch left its base', async () => {
  const github = await start({files: {before, after, base: {...before, 'base.md': 'Moved on\n'}}})
  github.push({...after, 'forms/third.md': 'Third\n'})
  const {rest} = client(github)
  const {base, head, mergeBase} = github.pull
  const {data} = await rest.repos.compareCommitsWithBasehead({...here, basehead: `${base.sha}...${head.sha}`})
  expect(data).toMatchObject({status: 'diverged', ahead_by: 2, behind_by: 1, merge_base_commit: {sha: mergeBase}, base_commit: {sha: base.sha}})
  expect(data.commits.map(({sha}) => sha)).toEqual(github.pull.commits)
  expect(data.files?.map(({filename}) => filename)).toEqual(['forms/laptop.md', 'forms/phone.md', 'forms/third.md'])
  const merged = await rest.repos.compareCommitsWithBasehead({...here, basehead: `${base.sha}...${github.pull.mergeSha}`})
  expect(merged.data).toMatchObject({status: 'ahead', ahead_by: 3, behind_by: 0, merge_base_commit: {sha: base.sha}})
  expect(merged.data.files?.map(({filename}) => filename)).toEqual(data.files?.map(({filename}) => filename))
  expect((await rest.repos.compareCommitsWithBasehead({...here, basehead: 'main...main'})).data.status).toBe('identical')
  const second = await rest.repos.compareCommitsWithBasehead({...here, basehead: 'main...better-form', per_page: 1, page: 2})
  expect([second.data.commits.length, second.data.files]).toEqual([1, undefined])
  expect((await refusal(rest.repos.compareCommitsWithBasehead({...here, basehead: 'main...none'}))).status).toBe(404)
})

test('pull requests are found by branch and state; by commit only those that come from no fork', async () => {
  const github = await start({pull: {fork: 'stranger', headRef: 'patch/1'}})
  const {rest} = client(github)
  const other = github.addPull({before, after: {...after, 'x.md': 'Other\n'}}, {number: 7, headRef: 'patch/1', state: 'closed'})
  const numbers = async (query: {head?: string; state?: 'open' | 'closed' | 'all'; base?: string}) =>
    (await rest.pulls.list({...here, ...query})).data.map(({number}) => number)
  expect(await numbers({})).toEqual([1])
  expect(await numbers({state: 'all'})).toEqual([1, 7])
  expect(await numbers({head: 'stranger:patch/1'})).toEqual([1])
  expect(await numbers({head: 'acme:patch/1', state: 'all'})).toEqual([7])
  expect(await numbers({base: 'other'})).toEqual([])
  const of = async (sha: string) => (await rest.repos.listPullRequestsAssociatedWithCommit({...here, commit_sha: sha})).data.map(({number}) => number)
  expect(await of(github.pull.head.sha)).toEqual([])
  expect(await of(other.head.sha)).toEqual([7])
  expect(await of(github.pull.base.sha)).toEqual([])
})

test('a deleted fork leaves no repository behind', async () => {
  const github = await start({pull: {fork: null, draft: true}})
  const {data} = await client(github).rest.pulls.get(pull)
  expect([data.head.repo, data.draft, data.state]).toEqual([null, true, 'open'])
  github.pull.state = 'closed'
  expect((await client(github).rest.pulls.get(pull)).data.state).toBe('closed')
})

test('the same files give the same answers, to the byte', async () => {
  const bodies = []
  for (const _ of [1, 2]) {
    const github = await start()
    const {rest} = client(github)
    await rest.pulls.createReview({...pull, event: 'COMMENT', comments: [{path: 'forms/laptop.md', line: 5, body: 'x'}]})
    const answers = [await rest.pulls.get(pull), await rest.pulls.listReviewComments(pull), await rest.pulls.listFiles(pull)]
    bodies.push(JSON.stringify(answers.map(({data}) => data)).replaceAll(github.site, 'https://site'))
  }
  expect(bodies[0]).toBe(bodies[1])
})
