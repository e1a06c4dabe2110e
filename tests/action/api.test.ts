import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach, expect, test} from 'vitest'
import {createApi, fetchFrom} from '../../action/api.ts'
import {secondaryRateLimit} from '../github/server.ts'
import {start} from '../github/testing.ts'

const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a redirect is followed to the same origin, and nowhere else', async () => {
  const seen: string[] = []
  const other = await serve((request, response) => {
    seen.push(`other ${request.headers.authorization}`)
    response.end()
  })
  const own = await serve((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    const location = {'/moved': '/here', '/away': `${other}/x`, '/odd': 'http://', '/round': '/round'}[request.url ?? '']
    response.writeHead(location === undefined ? 200 : 302, location === undefined ? {} : {location}).end('ok')
  })
  const from = fetchFrom(own)
  const init = {headers: {authorization: 'token x'}}
  expect(await (await from(`${own}/moved`, init)).text()).toBe('ok')
  await expect(from(`${own}/away`, init)).rejects.toThrow('the API led to another host')
  await expect(from(`${own}/odd`, init)).rejects.toThrow('another host')
  await expect(from(`${other}/x`, init)).rejects.toThrow('another host')
  expect((await from(`${own}/round`, init)).status).toBe(302)
  expect((await from(`${own}/moved`, {...init, method: 'POST', body: '{}'})).status).toBe(302)
  expect(seen.filter((line) => line.startsWith('other'))).toEqual([])
  expect(seen.filter((line) => line.includes('/round'))).toHaveLength(4)
})

const where = {owner: 'acme', repo: 'forms'}

test('what creates is sent once; what reads is asked again', async () => {
  const github = await start()
  const {octokit} = createApi({...where, url: github.url, token: github.token})
  github.fail('issues/create-comment', {status: 502, times: 5})
  await expect(octokit.rest.issues.createComment({...where, issue_number: 1, body: 'Hello'})).rejects.toThrow()
  expect(github.log.filter(({operation}) => operation === 'issues/create-comment')).toHaveLength(1)
  github.fail('pulls/list-files', {status: 502, times: 1})
  expect((await octokit.rest.pulls.listFiles({...where, pull_number: 1})).data).toHaveLength(2)
})

test('a short wait is waited for, a long one is not', async () => {
  const github = await start()
  const {octokit} = createApi({...where, url: github.url, token: github.token})
  github.fail('pulls/get', secondaryRateLimit(1))
  expect((await octokit.rest.pulls.get({...where, pull_number: 1})).status).toBe(200)
  github.fail('pulls/get', secondaryRateLimit(61, 429))
  await expect(octokit.rest.pulls.get({...where, pull_number: 1})).rejects.toMatchObject({status: 429})
  expect(github.log.filter(({operation}) => operation === 'pulls/get')).toHaveLength(3)
})

test('without a token none is sent', async () => {
  const github = await start()
  const {octokit} = createApi({...where, url: github.url, token: ''})
  await octokit.rest.pulls.listFiles({...where, pull_number: 1})
  expect(github.log.map(({authorization}) => authorization)).toEqual([false])
})

test('an address that is none is an error of configuration', () => {
  expect(() => createApi({...where, url: 'api', token: ''})).toThrow('GITHUB_API_URL is not an address')
})
