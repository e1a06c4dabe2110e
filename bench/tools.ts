/** The programs that untape is measured against: their packages, how they are called, and how we see that they did their work. */
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Program} from './process.ts'
import type {Entry} from './turns.ts'

/** A set of files that was written. */
export interface WrittenSet {
  readonly path: string
  readonly files: readonly string[]
}

export interface Tool {
  readonly name: string
  /** How it is called, on the files of a set; `home` is the folder that it is installed in. */
  readonly program: (set: WrittenSet, home: string) => Program
  /** The exit codes of a run that went well, with or without findings; any when left out. */
  readonly codes?: readonly number[]
  /** What it says that it did; undefined when it says nothing of the kind. `files` is left out where a tool does not tell. */
  readonly work: (text: string) => {readonly files?: number; readonly messages: number} | undefined
}

export interface Peer extends Tool {
  /** By name, with exact versions. */
  readonly packages: Readonly<Record<string, string>>
  /** Files that it needs beside its packages. */
  readonly beside?: Readonly<Record<string, string>>
  /** How many times its processor time untape's must at least fit into, on which set. */
  readonly goal: {readonly set: 'large' | 'part'; readonly times: number}
}

const remarkConfig = `import {unified} from 'unified'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'

const english = unified().use(retextEnglish).use(retextReadability).use(retextSimplify).use(retextPassive)
export default {plugins: [remarkGfm, remarkFrontmatter, [remarkRetext, english]]}
`

/** The reporter of remark and alex has a line for each file, with messages below it. */
function ofVfileReport(text: string): {files: number; messages: number} | undefined {
  const warnings = text.match(/^ *\d+:\d+.* warning /gm)?.length ?? 0
  const files = text.match(/^\S.*\.md(?:: no issues found)?$/gm)?.length ?? 0
  return files > 0 ? {files, messages: warnings} : undefined
}

/** The figures that a program names, in the groups of a pattern. */
export function counted(text: string, pattern: RegExp): {files: number; messages: number} | undefined {
  const groups = pattern.exec(text)?.groups
  return groups && {files: Number(groups.files), messages: Number(groups.messages)}
}

/** The pipeline that untape comes from. */
export const remark: Peer = {
  name: 'remark-cli + retext',
  packages: {
    'remark-cli': '12.0.1',
    'remark-gfm': '4.0.1',
    'remark-frontmatter': '5.0.0',
    'remark-retext': '6.0.1',
    'retext-english': '5.0.0',
    'retext-readability': '8.0.0',
    'retext-simplify': '8.0.0',
    'retext-passive': '5.0.0',
    unified: '11.0.5',
  },
  beside: {'remark.config.mjs': remarkConfig},
  program: ({path}, home) => ({
    args: [join(home, 'node_modules/remark-cli/cli.js'), '.', '--no-color', '--no-stdout', '--no-ignore', '--rc-path', join(home, 'remark.config.mjs')],
    cwd: path,
  }),
  work: ofVfileReport,
  goal: {set: 'large', times: 10},
  codes: [0],
}

export const peers: readonly Peer[] = [
  remark,
  {
    name: 'textlint (write-good, terminology)',
    packages: {textlint: '15.8.0', 'textlint-rule-write-good': '2.0.0', 'textlint-rule-terminology': '5.2.16'},
    beside: {'textlintrc.json': '{"rules": {"write-good": true, "terminology": true}}\n'},
    // It looks for its rules below the working directory.
    program: ({path}, home) => ({
      args: [join(home, 'node_modules/textlint/bin/textlint.js'), '--no-color', '--config', join(home, 'textlintrc.json'), `${path}/**/*.md`],
      cwd: home,
    }),
    work: (text) => {
      const problems = /^✖ (\d+) problems?/m.exec(text)?.[1]
      return problems === undefined ? undefined : {messages: Number(problems)}
    },
    codes: [0, 1],
    goal: {set: 'part', times: 12},
  },
  {
    name: 'alex',
    packages: {alex: '11.0.1'},
    program: ({path}, home) => ({args: [join(home, 'node_modules/alex/cli.js'), '.'], cwd: path}),
    work: ofVfileReport,
    goal: {set: 'part', times: 12},
    codes: [0, 1],
  },
  {
    // Its exit code is the number of its findings.
    name: 'write-good (no Markdown)',
    packages: {'write-good': '1.0.8'},
    program: ({path, files}, home) => ({args: [join(home, 'node_modules/write-good/bin/write-good.js'), ...files], cwd: path}),
    work: (text) => {
      const messages = text.match(/ on line \d+ at column \d+$/gm)?.length
      return messages === undefined ? undefined : {messages}
    },
    goal: {set: 'large', times: 3},
  },
  {
    name: 'markdownlint-cli2',
    packages: {'markdownlint-cli2': '0.22.1'},
    program: ({path}, home) => ({args: [join(home, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'], cwd: path}),
    work: (text) => counted(text, /^Linting: (?<files>\d+) file\(s\)[\s\S]*^Summary: (?<messages>\d+) error/m),
    goal: {set: 'large', times: 2.5},
    codes: [0, 1],
  },
  {
    name: 'cspell',
    packages: {cspell: '9.8.0'},
    program: ({path}, home) => ({args: [join(home, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress', '--no-cache', '**/*.md'], cwd: path}),
    work: (text) => counted(text, /Files checked: (?<files>\d+), Issues found: (?<messages>\d+)/),
    goal: {set: 'large', times: 2},
    codes: [0, 1],
  },
  {
    name: 'harper.js',
    packages: {'harper.js': '2.10.0'},
    beside: {'harper.mjs': readFileSync(new URL('harper.mjs', import.meta.url), 'utf8')},
    program: ({path}, home) => ({args: [join(home, 'harper.mjs'), path], cwd: home}),
    work: (text) => counted(text, /(?<files>\d+) files, (?<messages>\d+) lints/),
    goal: {set: 'part', times: 20},
    codes: [0],
  },
]

/** untape as its package starts it, with the rules of its recommended profile and the report for the terminal. */
export function untapeAt(project: string, more: readonly string[] = []): Tool {
  const {bin} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {bin: {untape: string}}
  return {
    name: 'untape',
    program: ({path}) => ({args: [resolve(project, bin.untape), '.', '--fail-on', 'never', ...more], cwd: path}),
    codes: [0],
    work: (text) => {
      const found = /^(?<files>[\d,]+) files?, [\d,]+ words: (?<errors>[\d,]+) errors?, (?<warnings>[\d,]+) warnings?, (?<notes>[\d,]+) notes?/m.exec(
        text,
      )?.groups
      if (!found) return undefined
      const numberOf = (name: string): number => Number((found[name] ?? '').replaceAll(',', ''))
      return {files: numberOf('files'), messages: numberOf('errors') + numberOf('warnings') + numberOf('notes')}
    },
  }
}

/** A tool on a set of files, as it is measured: it has to end by itself, look at all files and find something in them. */
export function entryOf(tool: Tool, set: WrittenSet, home: string): Entry {
  return {
    name: tool.name,
    program: tool.program(set, home),
    faultOf: ({text, code}) => {
      const work = tool.work(text)
      if (!work || (code !== undefined && tool.codes?.includes(code) === false)) return `failed: ${text.trim().split('\n').at(-1)?.slice(0, 80) ?? ''}`
      if (work.messages === 0) return 'found nothing'
      return work.files === undefined || work.files === set.files.length ? undefined : `looked at ${work.files} of ${set.files.length} files`
    },
  }
}
