import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config.ts'
import {engineRules} from '../engine-rules.ts'
import {nearest} from '../nearest.ts'
import type {Console} from './console.ts'

/** Prints why a rule is there, its options and its examples. */
export function runExplain([id]: readonly string[], io: Console): number {
  if (id === undefined) throw new ConfigError('explain takes the id of a rule; “untape rules” lists them')
  const rule = rules.find((one) => one.id === id)
  const own = engineRules.find((one) => one.id === id)
  if (own) {
    io.out(`${own.id} (${own.severity}): ${own.summary}\n\n${own.why}\n`)
    return 0
  }
  if (!rule) {
    const near = nearest(
      id,
      rules.map((one) => one.id),
    )
    throw new ConfigError(`there is no rule “${id}”${near ? `: did you mean “${near}”?` : '; “untape rules” lists them'}`)
  }
  const options = Object.entries(rule.options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  const lines = [`${rule.id} (${rule.severity}): ${rule.summary}`, '', rule.why, '']
  lines.push('It says:', ...Object.values(rule.messages).map((message) => `  ${message}`), '')
  if (options.length > 0) lines.push('Options and their defaults:', ...options, '')
  for (const example of rule.examples) {
    if ('good' in example) lines.push(`Good${example.because ? ` (${example.because})` : ''}:`, indent(example.good), '')
    else {
      lines.push(
        `Bad, reported at ${example.flags.map((flag) => (flag === 'document' ? 'the whole document' : `“${flag.replace(/\s+/g, ' ')}”`)).join(', ')}:`,
        indent(example.bad),
      )
      if (example.better) lines.push('Better:', indent(example.better))
      lines.push('')
    }
  }
  lines.push('Sources:', ...rule.sources.map((source) => `  ${source}`), '')
  lines.push('To change it, in untape.yml:', `  rules: {${rule.id}: ${rule.severity === 'off' ? 'note' : 'off'}}`, '')
  if (rule.scope !== 'document')
    lines.push('To switch it off in one place:', `  <!-- untape-disable-next-line ${rule.id} -- your reason -->   (in YAML: # untape-disable-next-line …)`, '')
  io.out(lines.join('\n'))
  return 0
}

function indent(text: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
