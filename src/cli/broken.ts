import type {Document} from '../document/document.ts'
import {LineIndex} from '../document/position.ts'

/** Where a file is broken of which nothing could be read, and how, to follow its name: “3: this is no JSON”; undefined for any other. */
export function brokenAt({blocks, problems, source}: Document): string | undefined {
  const problem = blocks.length === 0 ? problems.find(({code}) => code === 'syntax') : undefined
  return problem && `${new LineIndex(source).position(problem.span).start.line}: ${problem.message.replace(/\.$/, '')}`
}
