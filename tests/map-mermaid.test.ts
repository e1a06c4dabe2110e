import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {beforeAll, describe, expect, test} from 'vitest'
import type {ProcessMap} from '../src/map/process-map.ts'
import {cleanText} from '../src/reporters/clean-text.ts'
import {mermaidLabel} from '../src/reporters/escape-mermaid.ts'
import {formatMapMarkdown} from '../src/reporters/map-markdown.ts'
import {formatMapMermaid} from '../src/reporters/map-mermaid.ts'
import {hostileDocument, hostileText, list, mapOf} from './a-map.ts'

/** What Mermaid's own parser made of a diagram. */
interface Parsed {
  readonly vertices: ReadonlyMap<string, {readonly text?: string; readonly link?: string; readonly classes: readonly string[]}>
  readonly edges: readonly {readonly start: string; readonly end: string; readonly text: string; readonly stroke?: string}[]
  readonly frames: readonly {readonly id: string; readonly title: string; readonly nodes: readonly string[]}[]
}

type Read = (diagram: string) => Promise<Parsed>
let read: Read

beforeAll(async () => {
  // Mermaid cleans texts with a library that wants a browser's document.
  const {window} = new JSDOM('')
  Object.assign(globalThis, {window, document: window.document})
  const {default: mermaid} = await import('mermaid')
  mermaid.initialize({startOnLoad: false, securityLevel: 'strict'})
  read = async (diagram) => {
    const {diagramType, config} = await mermaid.parse(diagram)
    // A directive in a text would show here.
    expect([diagramType, config]).toEqual(['flowchart-v2', {}])
    const {db} = await mermaid.mermaidAPI.getDiagramFromText(diagram)
    const flow = db as unknown as {
      getVertices(): Parsed['vertices']
      getEdges(): Parsed['edges']
      getSubGraphs(): Parsed['frames']
    }
    // Every node that has a link gets the class “clickable”.
    const vertices = new Map([...flow.getVertices()].map(([id, one]) => [id, {...one, classes: one.classes.filter((name) => name !== 'clickable').sort()}]))
    return {vertices, edges: flow.getEdges(), frames: flow.getSubGraphs()}
  }
})

/** Mermaid keeps a sign that is written by its number in a form of its own until it draws it. */
function shown(text: string | undefined): string {
  return (text ?? '').replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** The diagram has what the map has and nothing else: nothing in a text became a node, an edge, a frame, a link or a class. */
async function checkDiagram(map: ProcessMap, diagram: string, wanted: ProcessMap['nodes']): Promise<void> {
  expect(diagram.length).toBeLessThanOrEqual(50_000)
  const {vertices, edges, frames} = await read(diagram)
  const ids = new Set(wanted.map(({id}) => id))
  expect([...vertices.keys()].filter((id) => id !== 'caption' && id !== 'missing').sort()).toEqual([...ids].sort())
  for (const {id, text, line} of wanted) {
    const vertex = vertices.get(id)
    expect(shown(vertex?.text)).toContain(cleanText(text).trim())
    // Mermaid decodes addresses; behind “./” nothing can become a scheme or a host.
    expect(vertex?.link?.slice(0, 2)).toBe('./')
    if (/^[\w./-]+$/.test(map.path)) expect(vertex?.link).toBe(`./${map.path}#L${line}`)
    for (const name of vertex?.classes ?? []) expect(['approval', 'wait', 'conditional', 'longest']).toContain(name)
  }
  const drawn = edges.filter(({stroke}) => stroke !== 'invisible').map(({start, end}) => `${start} ${end}`)
  expect(drawn.sort()).toEqual(
    map.edges
      .filter(({from}) => ids.has(from))
      .map(({from, to}) => `${from} ${to}`)
      .sort(),
  )
  const names = new Set(map.lanes.map(({name}) => cleanText(name).trim()))
  for (const {id, title} of frames) if (id.startsWith('lane')) expect(names).toContain(shown(title))
}

async function checkMap(map: ProcessMap): Promise<void> {
  await checkDiagram(map, formatMapMermaid(map, {hasCaption: true}), map.nodes)
  for (const index of map.procedures.keys()) {
    const own = map.nodes.filter(({procedure}) => procedure === index)
    await checkDiagram(map, formatMapMermaid(map, {procedure: index, hasCaption: false}), own)
  }
}

const root = join(import.meta.dirname, '..')

describe('Mermaid draws our examples', () => {
  const files = ['before', 'after'].flatMap((folder) => readdirSync(join(root, 'examples', folder)).map((name) => `examples/${folder}/${name}`))
  test.each(files.filter((file) => file.endsWith('.md')))('%s', async (file) => {
    await checkMap(mapOf(readFileSync(join(root, file)), file))
  })
})

test('a document without steps is a picture of that sentence', async () => {
  const {vertices} = await read(formatMapMermaid(mapOf('# Desks\n'), {hasCaption: false}))
  expect(shown([...vertices.values()][0]?.text)).toMatch(/^No steps were found/)
})

test('approvals, waits, conditions and the longest way are marked', async () => {
  const map = mapOf(
    list('Send the form.', 'If the box is red, the buyer answers within 5 days.', 'Otherwise, the porter answers.', 'The board must approve it.', 'Open it.'),
  )
  const {vertices, edges} = await read(formatMapMermaid(map, {hasCaption: false}))
  expect(Object.fromEntries([...vertices].map(([id, {classes}]) => [id, classes]))).toEqual({
    s1: ['longest'],
    s2: ['conditional', 'longest', 'wait'],
    s3: ['conditional'],
    s4: ['approval', 'longest'],
    s5: ['longest'],
  })
  expect(edges.map(({start, end, stroke}) => `${start} ${end} ${stroke}`)).toEqual([
    's1 s2 thick',
    's1 s3 dotted',
    's2 s4 thick',
    's3 s4 normal',
    's4 s5 thick',
  ])
})

test('of a process that is too long for Mermaid the rest is left out, and the picture says so', async () => {
  const long = 'Send the form with all that belongs to it to the buyer in the office below the roof'
  const items = Array.from({length: 400}, (_, i) => `${i + 1}. ${long} ${i}.\n     - Cut the tape ${i}.`).join('\n')
  const map = mapOf(`# How to order\n\n${items}\n`)
  expect(map.nodes.length).toBe(800)
  const diagram = formatMapMermaid(map, {hasCaption: true})
  const {vertices, edges} = await read(diagram)
  expect(diagram.length).toBeLessThanOrEqual(50_000)
  expect(edges.length).toBeLessThanOrEqual(500)
  const left = /400 parts of steps and the last (\d+) steps/.exec(shown(vertices.get('missing')?.text))
  expect(vertices.size - 2 + Number(left?.[1])).toBe(400)
  expect(vertices.size).toBeGreaterThan(100)
})

test('parts of steps go first, and the arrows pass over them', async () => {
  const items = Array.from({length: 200}, (_, i) => `${i + 1}. Send the form ${i}.\n     - Cut the tape ${i}.\n     - Lift the lid ${i}.`).join('\n')
  const {vertices, edges} = await read(formatMapMermaid(mapOf(`# How to order\n\n${items}\n`), {hasCaption: false}))
  expect(shown(vertices.get('missing')?.text)).toBe('Left out, as Mermaid draws no more: 400 parts of steps. The text form of this map has them.')
  expect(edges.filter(({stroke}) => stroke !== 'invisible')).toHaveLength(199)
})

describe('nothing that a document says is syntax to Mermaid', () => {
  test('in a label', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const {vertices, edges} = await read(`flowchart TB\n  a[${mermaidLabel(`x ${text}`)}] -->|${mermaidLabel(`x ${text}`)}| b\n`)
        expect([...vertices.keys()]).toEqual(['a', 'b'])
        expect(shown(vertices.get('a')?.text)).toBe(cleanText(`x ${text}`).trim())
        expect(shown(edges[0]?.text)).toBe(cleanText(`x ${text}`).trim())
      }),
      {numRuns: 400, seed: 1},
    )
  })
  test('in a document', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocument, hostileText, async (source, path) => {
        await checkMap({...mapOf(source), path})
      }),
      {numRuns: 60, seed: 1},
    )
  })
  test('in the Markdown form every diagram is one that Mermaid reads', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocument, async (source) => {
        const map = mapOf(source)
        const diagrams = [...formatMapMarkdown(map).matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((found) => found[1] ?? '')
        expect(diagrams).toHaveLength(map.procedures.length)
        for (const diagram of diagrams) await read(diagram)
      }),
      {numRuns: 40, seed: 2},
    )
  })
})

const corpus = process.env.UNTAPE_CORPUS
describe('real documents', () => {
  test.skipIf(corpus === undefined)('of the corpus that UNTAPE_CORPUS names', {timeout: 1_800_000}, async () => {
    const index = join(corpus ?? '', 'index.jsonl')
    expect(existsSync(index), `no corpus at ${corpus}: set UNTAPE_CORPUS to a folder with index.jsonl`).toBe(true)
    const rows = readFileSync(index, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {file: string; kind: string})
      .filter(({kind}) => /^(?:issue_|process_doc)/.test(kind))
    let drawn = 0
    for (const {file} of rows) {
      const map = mapOf(readFileSync(join(corpus ?? '', file)), file)
      if (map.nodes.length === 0) continue
      await checkMap(map)
      drawn++
    }
    console.log(`${drawn} of ${rows.length} documents have steps; Mermaid reads all of their maps`)
    expect(drawn).toBeGreaterThan(0)
  })
})
