import {expect, test} from 'vitest'
import {Progress} from '../src/cli/progress.ts'

/** A line with a clock that a test sets. */
function line() {
  const clock = {now: 0}
  const written: string[] = []
  const progress = new Progress(
    (text) => written.push(text),
    () => clock.now,
  )
  const at = (now: number, ...given: Parameters<Progress['show']>): string[] => {
    clock.now = now
    progress.show(...given)
    return written.splice(0)
  }
  return {at, progress, written}
}

test('a run of a moment shows nothing and wipes nothing', () => {
  const {at} = line()
  expect([at(0, 0, 10), at(500, 5, 10), at(999, 9, 10), at(1500, 10, 10)].flat()).toEqual([])
})

test('a longer one says how far it is, what it found and how long it will take', () => {
  const {at} = line()
  at(0, 0, 2000)
  expect(at(2000, 100, 2000, 1204)).toEqual(['\r100 of 2,000 files, 1,204 findings, about 38 s left'])
  expect(at(2050, 110, 2000, 1205)).toEqual([])
  expect(at(4000, 1, 2000, 0)).toEqual(['\r1 of 2,000 files, 0 findings, about 133 min 16 s left'])
})

test('a shorter line covers a longer one, and at the end nothing is left', () => {
  const {at, progress, written} = line()
  at(0, 0, 200)
  expect(at(2000, 0, 200, 1000)).toEqual(['\r0 of 200 files, 1,000 findings'])
  expect(at(2500, 100, 200, 7)).toEqual(['\r100 of 200 files, 7 findings, about 3 s left'])
  expect(at(3000, 150, 200)).toEqual([`\r150 of 200 files, about 1 s left${' '.repeat(12)}`])
  expect(at(4000, 199, 200)).toEqual(['\r199 of 200 files, about 1 s left'])
  expect(at(5000, 200, 200)).toEqual([`\r${' '.repeat(32)}`, '\r'])
  progress.wipe()
  expect(written).toEqual([])
})
