import {afterEach} from 'vitest'
import type {GitHub} from '../../github/server.ts'
import {type Checkout, checkOut} from '../../github/workspace.ts'

const opened: (() => void)[] = []

afterEach(() => {
  for (const close of opened.splice(0)) close()
})

/** The folder of a checkout, which is removed after the test. */
export function folderOf(github: GitHub, checkout?: Checkout): string {
  const workspace = checkOut(github, checkout)
  opened.push(() => workspace.remove())
  return workspace.folder
}
