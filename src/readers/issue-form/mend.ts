/**
 * Changes that make GitHub take a form which it refuses, where what was meant
 * is beyond doubt: the requester will read what the author wrote.
 */
import {isScalar, type Node, type Scalar} from 'yaml'
import type {Problem} from '../../document/document.ts'

type Mend = Pick<Problem, 'fix'>

/** The words of a number or a truth value as text: what stands there is what the requester reads. */
export function inQuotes(node: unknown, source: string): Mend {
  const written = writtenAs(node, source)
  // “null” and “~” say that there is no text, and only the author knows which one there should be.
  return written && written.node.type === 'PLAIN' && written.node.value !== null && /^[\w.+-]+$/.test(written.text)
    ? fixOf(written.node, `"${written.text}"`)
    : {}
}

/** A truth value that is written as text. */
export function withoutQuotes(node: unknown, source: string): Mend {
  const written = writtenAs(node, source)
  const [, truth] = /^(["'])(true|false)\1$/i.exec(written?.text ?? '')?.slice(1) ?? []
  return written && truth ? fixOf(written.node, truth.toLowerCase()) : {}
}

/** The text of a box with the key that GitHub wants in front of it. */
export function behindLabel(node: Node | undefined, source: string): Mend {
  const written = writtenAs(node, source)
  return written ? fixOf(written.node, `label: ${written.text}`) : {}
}

/** A scalar on one line. What has a tag or an anchor means something elsewhere. */
function writtenAs(node: unknown, source: string): {readonly node: Scalar; readonly text: string} | undefined {
  if (!isScalar(node) || !node.range || node.tag !== undefined || node.anchor !== undefined) return undefined
  const text = source.slice(node.range[0], node.range[1])
  return text === '' || /[\r\n]/.test(text) || node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? undefined : {node, text}
}

function fixOf({range}: Scalar, text: string): Mend {
  const [start, end] = range ?? [0, 0]
  return {fix: {span: {start, end}, text}}
}
