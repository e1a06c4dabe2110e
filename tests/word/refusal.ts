/** What a reader says of a Word file that it does not read. */
import {expect} from 'vitest'
import {LimitError, ReadError, readDocument} from '../../src/index.ts'

/** The error of a file that is refused, as `ReadError: sentence`; undefined when it is read. */
export function refusalOf(content: Uint8Array): string | undefined {
  try {
    readDocument({path: 'a.docx', content})
    return undefined
  } catch (error) {
    if (!(error instanceof ReadError || error instanceof LimitError)) throw error
    // One plain sentence, whatever a stranger called the parts.
    expect(error.message).toMatch(/^[\x20-\x7e“”]{10,200}$/)
    expect(error.message).not.toMatch(/\.$|\bat \w+ \(|Error/)
    return `${error.name}: ${error.message}`
  }
}
