/** The constants of the model with their sources: so that whoever doubts a figure can argue with the number behind it. */
import type {Constant, Constants} from '../burden/constants.ts'
import {escapeMarkdown} from './escape-markdown.ts'
import {safe} from './terminal-text.ts'

const grades = 'Grades: A measured, or a standard’s own text; B published guidance or model; C second-hand; D our judgement.'
const use = 'value: what is taken; low and high: one in ten people is quicker or slower. Replace one in untape.yml under “burden: constants:”.'

export function formatConstants(constants: Constants): string {
  const rows = Object.entries(constants).map(([name, one]) => [name, ...numbersOf(one), one.unit, one.grade, safe(one.source)])
  const head = ['Constant', 'Value', 'Low', 'High', 'Unit', 'Grade', 'Source']
  const sizes = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const isNumber = (i: number): boolean => i >= 1 && i <= 3
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : isNumber(i) ? cell.padStart(sizes[i] ?? 0) : cell.padEnd(sizes[i] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line), '', grades, use, ''].join('\n')
}

export function formatConstantsMarkdown(constants: Constants): string {
  const rows = Object.entries(constants).map(
    ([name, one]) => `| ${name} | ${numbersOf(one).join(' | ')} | ${one.unit} | ${one.grade} | ${escapeMarkdown(one.source)} |`,
  )
  return ['| Constant | Value | Low | High | Unit | Grade | Source |', '|---|--:|--:|--:|---|---|---|', ...rows, '', grades, '', use, ''].join('\n')
}

function numbersOf({value, low, high}: Constant): string[] {
  return [value, low, high].map((one) => String(Number(one.toPrecision(4))))
}
