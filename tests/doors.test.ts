import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

/**
 * Who may import whom, as the design has it. A room is the first entry whose
 * pattern fits the file; an import must fit one of the entries behind it.
 */
const doors: readonly (readonly [room: RegExp, may: readonly RegExp[]])[] = [
  [/^src\/document\//, [/^src\/document\//]],
  [/^src\/language\//, [/^src\/(?:language|document)\//, /^(?:retext-[\w-]+|unified|vfile|syllable|dale-chall|spache|franc-min)$/]],
  [
    /^src\/readers\/markdown\/parsers\//,
    [
      /^src\/(?:readers|document)\//,
      /^node:(?:buffer|crypto|fs|module|process|url)$/,
      /^(?:mdast|unified|micromark-util-decode-string|remark-[\w-]+|@emnapi\/(?:core|runtime))$/,
    ],
  ],
  [/^src\/readers\/narrow\.ts$/, [/^node:buffer$/]],
  [/^src\/readers\/html\//, [/^src\/(?:readers|document)\//, /^(?:parse5|entities\/decode)$/]],
  [/^src\/readers\/issue-form\//, [/^src\/(?:readers|document)\//, /^src\/nearest\.ts$/, /^yaml$/]],
  [/^src\/readers\//, [/^src\/(?:readers|document)\//, /^(?:yaml|saxes|mdast|unified|remark-[\w-]+|micromark-util-decode-string)$/]],
  [/^src\/finding\.ts$/, [/^src\/document\//]],
  [/^src\/facts\.ts$/, [/^src\/(?:document|language)\//]],
  [/^src\/burden\//, [/^src\/(?:burden|document)\//, /^pure-rand\//]],
  [/^src\/views\.ts$/, [/^src\/(?:document|language|burden)\//, /^src\/facts\.ts$/]],
  [/^src\/rule\.ts$/, [/^src\/(?:document|language|burden)\//, /^src\/(?:finding|facts|views)\.ts$/]],
  [/^src\/fingerprint\.ts$/, [/^@noble\/hashes\//]],
  [/^src\/suppression\.ts$/, [/^src\/document\//]],
  [/^src\/lint\.ts$/, [/^src\/(?:document\/.*|rule|views|facts|finding|fingerprint|suppression|language\/glossary|language\/packs\/index)\.ts$/]],
  [/^src\/read\.ts$/, [/^src\/(?:document|readers)\//, /^src\/language\/(?:detect|words)\.ts$/]],
  [/^src\/cache\.ts$/, [/^src\/(?:neighbours|report|report-shape|shape|reporters\/snippet)\.ts$/, /^node:(?:fs|process)$/]],
  [/^src\/shape\.ts$/, []],
  [/^src\/engine\.ts$/, [/^node:(?:process|v8|worker_threads)$/]],
  [/^src\/report-shape\.ts$/, [/^src\/(?:facts|report|shape)\.ts$/, /^src\/reporters\/(?:snippet|unread-file)\.ts$/]],
  [/^src\/shard-report\.ts$/, [/^src\/(?:report|report-shape|shape)\.ts$/, /^src\/reporters\/(?:snippet|unread-file)\.ts$/]],
  [/^src\/shard\.ts$/, [/^src\/related\.ts$/, /^@noble\/hashes\//]],
  [/^src\/report\.ts$/, [/^src\/(?:burden|document|language)\//, /^src\/(?:facts|finding)\.ts$/]],
  [/^src\/related\.ts$/, [/^src\/document\//, /^src\/read\.ts$/]],
  [/^src\/tree\.ts$/, []],
  [/^src\/neighbours\.ts$/, [/^src\/document\//, /^src\/(?:facts|read|related|tree)\.ts$/]],
  [/^src\/surroundings\.ts$/, [/^src\/(?:ignore-rules|path-patterns|related|rule|tree)\.ts$/, /^yaml$/]],
  [
    /^src\/reporters\/owner\//,
    [
      /^src\/reporters\/(?!html\/|word\/)/,
      /^src\/(?:finding|report|burden-report)\.ts$/,
      /^src\/burden\/(?:constants|summary|interval|minutes|waiting)\.ts$/,
      /^src\/map\/process-map\.ts$/,
    ],
  ],
  [
    /^src\/reporters\/word\//,
    [
      /^src\/reporters\/(?!html\/)/,
      /^src\/(?:finding|report|burden-report)\.ts$/,
      /^src\/burden\/constants\.ts$/,
      /^src\/map\/process-map\.ts$/,
      /^(?:docx|fflate)$/,
    ],
  ],
  [/^src\/reporters\/diff\.ts$/, [/^src\/reporters\/(?:clean-text|terminal-text)\.ts$/, /^diff$/]],
  [
    /^src\/reporters\//,
    [
      /^src\/reporters\/(?!word\/)/,
      /^src\/(?:finding|report|burden-report)\.ts$/,
      /^src\/burden\/(?:constants|summary|difference|interval|minutes|waiting)\.ts$/,
      /^src\/map\/process-map\.ts$/,
    ],
  ],
  [
    /^src\/glossary-care\//,
    [
      /^src\/(?:glossary-care|document|language)\//,
      /^src\/(?:finding|lint|nearest|read|rule|views)\.ts$/,
      /^src\/readers\/(?:yaml|encoding|limits|unreadable|docx\/(?:zip|xml))\.ts$/,
      /^src\/reporters\/(?:clean-text|escape-markdown)\.ts$/,
      /^(?:fflate|yaml)$/,
    ],
  ],
  [
    /^src\/(?:config|glossary|files)\.ts$/,
    [
      /^src\/glossary-care\/file\.ts$/,
      /^src\/(?:config|config-burden|config-keys|config-source|globs|ignore-rules|nearest|lint|path-patterns|profiles|rule|finding|read|readers\/limits|tree)\.ts$/,
      /^src\/(?:document|language|burden)\//,
      /^glossary\/index\.ts$/,
      /^node:(?:fs|path)$/,
      /^yaml$/,
    ],
  ],
  [
    /^src\/linter\.ts$/,
    [
      /^src\/(?:config|facts|finding|lint|measures|neighbours|read|related|report|surroundings|tree|views|zlib)\.ts$/,
      /^src\/(?:burden|document|language)\//,
      /^rules\/index\.ts$/,
      /^node:path$/,
    ],
  ],
  [/^src\/map-report\.ts$/, [/^src\/(?:map|document)\//, /^src\/rule\.ts$/]],
  [/^src\/burden-report\.ts$/, [/^src\/(?:burden|document)\//, /^src\/(?:nearest|rule)\.ts$/]],
  [/^src\/map\//, [/^src\/(?:map|document)\//]],
  [/^src\/measures\.ts$/, [/^src\/burden\//, /^src\/(?:finding|rule)\.ts$/]],
  [/^src\/compare\.ts$/, [/^src\/document\//, /^src\/(?:finding|fingerprint)\.ts$/]],
  [/^src\/zlib\.ts$/, [/^node:zlib$/]],
  [/^src\/replacement\.ts$/, [/^src\/document\//, /^src\/(?:compare|finding|replacement-fit)\.ts$/]],
  [/^src\/replacement-fit\.ts$/, [/^src\/document\//]],
  [/^src\/proof\.ts$/, []],
  [/^src\/fix\//, [/^src\/(?:fix|document)\//, /^src\/(?:finding|proof|replacement)\.ts$/]],
  [
    /^src\/review\//,
    [/^src\/(?:review|document|readers\/docx)\//, /^src\/(?:finding|proof|replacement|readers\/(?:encoding|unreadable)|reporters\/clean-text)\.ts$/],
  ],
  [/^src\/review-file\.ts$/, [/^src\/review\//, /^src\/(?:linter|replacement|reporters\/wording)\.ts$/, /^src\/readers\/docx\/zip\.ts$/]],
  [/^src\/changes\.ts$/, [/^src\/(?:compare|config|finding|linter|read|readers\/limits|report)\.ts$/]],
  [/^src\/baseline\.ts$/, [/^src\/finding\.ts$/]],
  [/^src\/git\.ts$/, [/^src\/readers\/limits\.ts$/, /^node:(?:child_process|path|process)$/]],
  [/^src\/profiles\.ts$/, [/^src\/(?:lint|rule)\.ts$/]],
  [/^src\/config-source\.ts$/, [/^src\/nearest\.ts$/, /^yaml$/]],
  [/^src\/config-burden\.ts$/, [/^src\/(?:burden\/.*|config-source)\.ts$/, /^yaml$/]],
  [/^src\/engine-rules\.ts$/, [/^src\/finding\.ts$/]],
  [/^src\/globs\.ts$/, [/^picomatch$/]],
  [/^src\/ignore-rules\.ts$/, [/^ignore$/]],
  [/^src\/(?:version|nearest|config-keys|path-patterns)\.ts$/, []],
  // What it asks of files comes from the command that starts it.
  [
    /^src\/mcp\//,
    [
      /^src\/mcp\//,
      /^src\/(?:burden-report|engine-rules|finding|nearest|report|version)\.ts$/,
      /^src\/burden\/interval\.ts$/,
      /^src\/language\/(?:glossary|glossary-lookup)\.ts$/,
      /^src\/reporters\/(?:clean-text|most-severe)\.ts$/,
      /^rules\/index\.ts$/,
      /^(?:@modelcontextprotocol\/server|zod)$/,
    ],
  ],
  [/^src\/index\.ts$/, [/^src\/(?!cli|mcp|desk)/, /^(?:rules|glossary)\/index\.ts$/]],
  [/^src\/remark\.ts$/, [/^src\/(?:finding|index|report)\.ts$/, /^rules\/index\.ts$/, /^(?:mdast|unified|vfile)$/]],
  [/^src\/desk\/(?:server|pages)\.ts$/, [/^src\/desk\/pages\.ts$/, /^node:(?:buffer|fs|http|net|url)$/]],
  [/^src\/desk\/engine\/swaps\//, [/^src\/readers\/markdown\//, /^(?:fflate|unified|remark-[\w-]+)$/]],
  [
    /^src\/desk\/engine\//,
    [
      /^src\/desk\/engine\//,
      /^src\/(?:burden-report|config|engine-rules|finding|glossary|linter|map-report|read|replacement|report|review-file|version|zlib)\.ts$/,
      /^src\/(?:document|language|map|readers|reporters)\//,
      /^rules\/index\.ts$/,
    ],
  ],
  // The page speaks to the engine in messages; of the rest it has the words and the layout of the reports, and the signs of a form in JSON.
  [
    /^src\/desk\/page\//,
    [
      /^src\/desk\/page\//,
      /^src\/desk\/engine\/messages\.ts$/,
      /^src\/(?:burden-report|finding|map\/process-map|readers\/(?:encoding|json\/signs))\.ts$/,
      /^src\/reporters\//,
      /^(?:preact|preact\/hooks|@codemirror\/\w+)$/,
    ],
  ],
  [
    /^src\/lsp\//,
    [
      /^src\/lsp\//,
      /^src\/(?:config|engine-rules|files|finding|glossary|linter|neighbours|read|replacement|version)\.ts$/,
      /^src\/document\//,
      /^src\/readers\/(?:limits|unreadable)\.ts$/,
      /^src\/language\/glossary\.ts$/,
      /^src\/reporters\/(?:clean-text|escape-markdown|rule-link)\.ts$/,
      /^rules\/index\.ts$/,
      /^node:(?:path|url)$/,
      /^(?:vscode-languageserver(?:-textdocument)?|yaml)$/,
    ],
  ],
  [/^src\/cli\/lsp\.ts$/, [/^src\/(?:config|lsp\/serve|cli\/console|cli\/find-config)\.ts$/, /^node:process$/, /^vscode-languageserver\/node$/]],
  [/^src\/cli\/mcp\.ts$/, [/^src\//, /^node:process$/, /^@modelcontextprotocol\/server\/stdio$/]],
  [/^src\/cli\//, [/^src\//, /^(?:rules|glossary)\/index\.ts$/, /^node:(?:crypto|fs|module|os|path|process|timers\/promises|util|v8|worker_threads)$/]],
  [/^action\/main\.ts$/, [/^action\//, /^src\/engine\.ts$/, /^src\/reporters\//, /^@actions\/core$/, /^node:process$/]],
  [/^action\/api\.ts$/, [/^src\/(?:config|version)\.ts$/, /^@actions\/core$/, /^octokit$/]],
  [/^action\/files\.ts$/, [/^src\/config\.ts$/, /^node:(?:fs|path)$/]],
  [/^action\/unzip\.ts$/, [/^node:zlib$/]],
  [
    /^action\//,
    [/^action\//, /^src\/(?!cli|desk|files|index|remark)/, /^rules\/index\.ts$/, /^node:(?:path|crypto|timers\/promises)$/, /^(?:ignore|octokit)$/],
  ],
  [/^rules\/index\.ts$/, [/^rules\/[\w-]+\.ts$/, /^src\/rule\.ts$/]],
  [/^rules\//, [/^src\/rule\.ts$/]],
  [/^glossary\/index\.ts$/, [/^src\/language\/glossary\.ts$/]],
]

const root = join(import.meta.dirname, '..')
const sources = ['src', 'rules', 'glossary', 'action'].flatMap((folder) => filesIn(folder)).filter((file) => /\.tsx?$/.test(file))

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path]
  })
}

/** What a file imports: packages by name, our own files by their path from the root. */
function importsOf(file: string): string[] {
  return [...importsAtStart(file), ...pathsOf(file, /\bimport\('([^']+)'\)/g)]
}

/** The same without what it loads only when it needs it. */
function importsAtStart(file: string): string[] {
  return pathsOf(file, /^(?:import|export)\b[^'"`]*?from '([^']+)'|^import '([^']+)'/gms)
}

function pathsOf(file: string, pattern: RegExp): string[] {
  const names = [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map((found) => found[1] ?? found[2] ?? '')
  return names.map((name) => (name.startsWith('.') ? join(file, '..', name).replaceAll('\\', '/') : name))
}

/** Everything that is loaded with a file, and at its start. */
function loadedWith(file: string): Set<string> {
  const loaded = new Set([file])
  for (const one of loaded) if (sources.includes(one)) for (const name of importsAtStart(one)) loaded.add(name)
  return loaded
}

test.each(sources)('%s goes through the doors', (file) => {
  const room = doors.find(([pattern]) => pattern.test(file))
  expect(room, `no room for ${file}: add it to the table`).not.toBe(undefined)
  const wrong = importsOf(file).filter((name) => !room?.[1].some((pattern) => pattern.test(name)))
  expect(wrong, `${file} may import only ${room?.[1].map(String).join(' ')}: what a rule needs becomes a view in src/rule.ts`).toEqual([])
})

test.each(sources.filter((file) => !/^(?:rules|glossary)\/index\.ts$/.test(file)))('%s is short', (file) => {
  expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(351)
})

test('only git.ts starts another program', () => {
  const starts = sources.filter((file) => importsOf(file).some((name) => name === 'node:child_process'))
  expect(starts).toEqual(['src/git.ts'])
})

test('only language/ imports the retext plugins, only files that may use the file system import it', () => {
  const retext = sources.filter((file) => importsOf(file).some((name) => name.startsWith('retext')))
  expect(retext.filter((file) => !file.startsWith('src/language/'))).toEqual([])
  const fs = sources.filter((file) => importsOf(file).some((name) => name === 'node:fs'))
  expect(
    fs.filter((file) => !/^(?:src\/(?:cli\/|(?:cache|config|files|desk\/pages)\.ts|readers\/markdown\/parsers\/wasm\.ts)|action\/files\.ts)/.test(file)),
  ).toEqual([])
})

test('what packs Word documents is loaded only for one, and never in the action', () => {
  const users = sources.filter((file) => importsOf(file).includes('docx'))
  expect(users.filter((file) => !file.startsWith('src/reporters/word/'))).toEqual([])
  expect(loadedWith('src/reporters/word/format-word.ts')).toContain('docx')
  for (const start of ['src/cli/main.ts', 'src/index.ts', 'src/remark.ts', 'action/main.ts']) {
    const loaded = [...loadedWith(start)]
    expect(loaded.length, start).toBeGreaterThan(20)
    expect(loaded.filter((name) => name === 'docx' || name.startsWith('src/reporters/word/'))).toEqual([])
  }
})
