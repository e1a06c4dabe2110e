/** Numbers as people read them; no locale is asked. */
import type {Interval} from '../../burden/interval.ts'
import {number} from '../burden-words.ts'

/** “2,000”, “12.5”. */
export const figure = number

/** To a tenth, always with it, so that a column is aligned. */
export function tenth(value: number): string {
  return value.toFixed(1)
}

/** “4 to 15”; nothing for what was measured. */
export function rangeText({low, high}: Interval, as: (value: number) => string = figure): string {
  return low === null || high === null ? '' : `${as(low)} to ${as(high)}`
}

/** “about 38 minutes”; what was measured is not about anything. */
export function minutesText(mid: number): string {
  return `${figure(mid)} ${mid === 1 ? 'minute' : 'minutes'}`
}

/** “1 to 3 working days”. */
export function daysText({least, most}: {readonly least: number; readonly most: number}): string {
  const days = dayFigure({least, most})
  return `${days} working ${days === '1' ? 'day' : 'days'}`
}

/** “0.1”, “2.5”, “14”: halves, whole numbers from 10 on, and tenths below one. */
export function dayFigure({least, most}: {readonly least: number; readonly most: number}): string {
  const [from, to] = [roundedDays(least), roundedDays(most)]
  return from === to ? to : `${from} to ${to}`
}

function roundedDays(days: number): string {
  if (days < 0.1) return days === 0 ? '0' : 'under 0.1'
  return figure(days < 1 ? Math.round(days * 10) / 10 : days < 10 ? Math.round(days * 2) / 2 : Math.round(days))
}

/** The sum of the middles and of the ends: the same people are slow at all of it, so the ends add up too. */
export function sumIntervals(all: readonly Interval[]): Interval {
  const sum = (of: (one: Interval) => number): number => Math.round(all.reduce((total, one) => total + of(one), 0) * 10) / 10
  const isEstimate = all.some(({low}) => low !== null)
  return {
    low: isEstimate ? sum(({low, mid}) => low ?? mid) : null,
    mid: sum(({mid}) => mid),
    high: isEstimate ? sum(({mid, high}) => high ?? mid) : null,
  }
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** “25 November 2026”. */
export function dateText(day: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}
