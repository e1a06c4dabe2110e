/**
 * Writes `tests/github/openapi.json`: GitHub's own description of its REST API,
 * cut down to the operations the Action uses, without prose and examples.
 *
 *   npm install --prefix SCRATCH --ignore-scripts @octokit/openapi
 *   node scripts/trim-openapi.mjs SCRATCH/node_modules/@octokit/openapi
 *
 * The package unpacks to 400 MB, so it stays outside the repository. The script
 * also says where GitHub Enterprise Server lacks an operation or a body field.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const operations = [
  'actions/download-artifact',
  'actions/list-workflow-run-artifacts',
  'code-scanning/upload-sarif',
  'git/get-blob',
  'git/get-commit',
  'git/get-tree',
  'issues/create-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/update-review-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-content',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
]
const prose = new Set(['description', 'summary', 'title', 'tags', 'example', 'examples', 'externalDocs'])

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Name the folder of an installed @octokit/openapi.')
  process.exit(2)
}
const target = new URL('../tests/github/', import.meta.url)
const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const full = describe('api.github.com')
const trimmed = trim(full)
writeFileSync(new URL('openapi.json', target), print(trimmed))
writeFileSync(
  new URL('NOTICE.md', target),
  `# Where \`openapi.json\` comes from

It is cut from \`@octokit/openapi\` ${version} by \`scripts/trim-openapi.mjs\`, and is under that package's licence:

${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}
`,
)
console.log(`${Object.keys(trimmed.components.schemas).length} schemas, from @octokit/openapi ${version}`)
for (const file of readdirSync(join(folder, 'generated')).filter((name) => /^ghes-[\d.]+\.json$/.test(name))) compare(file.replace(/\.json$/, ''))

function describe(name) {
  return JSON.parse(readFileSync(join(folder, 'generated', `${name}.json`), 'utf8'))
}

/** The operations of a description: id, path, method and the operation itself. */
function operationsOf(description) {
  const all = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({id: operation.operationId, path, method, operation})),
  )
  return operations.flatMap((id) => all.filter((one) => one.id === id))
}

function trim(description) {
  const found = operationsOf(description)
  const missing = operations.filter((id) => !found.some((one) => one.id === id))
  if (missing.length > 0) throw new Error(`no such operation: ${missing.join(', ')}`)
  const paths = {}
  for (const {id, path, method, operation} of found) {
    const {parameters = [], requestBody, responses} = bare(operation)
    paths[path] = {...paths[path], [method]: {operationId: id, parameters, ...(requestBody && {requestBody}), responses}}
  }
  const components = {}
  const wanted = referencesIn(paths)
  for (const reference of wanted) {
    const [, , kind, name] = reference.split('/')
    const component = bare(description.components[kind][name])
    components[kind] = {...components[kind], [name]: component}
    for (const next of referencesIn(component)) wanted.add(next)
  }
  return {openapi: description.openapi, info: {title: 'GitHub v3 REST API', version: description.info.version}, paths, components}
}

/** A copy without prose. What stands below `properties` are names of data, which stay whatever they are called. */
function bare(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => bare(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => names || !(prose.has(key) || key.startsWith('x-')))
  return Object.fromEntries(kept.map(([key, item]) => [key, bare(item, !names && key === 'properties')]))
}

function referencesIn(value, into = new Set()) {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, into)
  else if (value !== null && typeof value === 'object') {
    if (typeof value.$ref === 'string') into.add(value.$ref)
    for (const item of Object.values(value)) referencesIn(item, into)
  }
  return into
}

/** One line for each path and each component: short, and a later version gives a diff that can be read. */
function print({openapi, info, paths, components}) {
  const lines = (entries) =>
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n')
  const kinds = Object.entries(components).map(([kind, entries]) => `${JSON.stringify(kind)}:{\n${lines(entries)}\n}`)
  return `{"openapi":${JSON.stringify(openapi)},"info":${JSON.stringify(info)},"paths":{\n${lines(paths)}\n},"components":{\n${kinds.join(',\n')}\n}}\n`
}

/** Says where another description lacks one of our operations, or takes another body. */
function compare(name) {
  const description = describe(name)
  const theirs = new Map(operationsOf(description).map((one) => [one.id, one]))
  const differences = operationsOf(full).flatMap(({id, path, operation}) => {
    const their = theirs.get(id)
    if (their === undefined || their.path !== path) return [`${id} is missing`]
    const [ours, others] = [bodyOf(operation, full), bodyOf(their.operation, description)]
    return ours === others ? [] : [`${id}: body ${ours} here, ${others} there`]
  })
  console.log(`${name}: ${differences.length === 0 ? 'the same operations and body fields' : differences.join('; ')}`)
}

/** The fields of a body and whether they are required, with what stands below them, as text. */
function bodyOf(operation, description) {
  const schema = operation.requestBody?.content?.['application/json']?.schema
  const fields = (given, depth = 0) => {
    const one =
      given?.$ref === undefined
        ? given
        : given.$ref
            .split('/')
            .slice(1)
            .reduce((at, key) => at[key], description)
    if (one?.items !== undefined) return `[${fields(one.items, depth + 1)}]`
    if (one?.properties === undefined || depth > 4) return one?.type ?? ''
    const names = Object.keys(one.properties).sort()
    return `{${names.map((name) => `${name}${one.required?.includes(name) ? '!' : ''}:${fields(one.properties[name], depth + 1)}`).join(',')}}`
  }
  return fields(schema)
}
