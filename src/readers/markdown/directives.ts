/** Comments that steer a program and tell nobody anything. */
import type {SourceText} from '../../document/text.ts'
import {type Assembler, composeSpan} from '../assembler.ts'
import type {Part} from './parts.ts'

/** What linters, formatters and spelling checkers are told: `untape-disable …`, `prettier-ignore`, `vale off`. */
const directive =
  /^\s*(?:[a-z]+(?:-[a-z]+)*-(?:disable|enable|ignore)(?:-[a-z]+)*\b|(?:vale|alex|lint) (?:[\w.-]+ = |on\b|off\b|disable\b|enable\b|ignore\b)|c?spell(?:-?checker)?:)/

/** The parts without such comments, which are put by as the document's. */
export function withoutDirectives(parts: readonly Part[], source: string, into: Assembler, origin: SourceText | undefined): readonly Part[] {
  return parts.filter((part) => {
    if (part.type !== 'comment' || !directive.test(source.slice(part.inner.start, part.inner.end))) return true
    into.addComment(composeSpan(part.span, origin), composeSpan(part.inner, origin))
    return false
  })
}
