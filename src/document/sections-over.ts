import type {Section} from './document.ts'

/** The section at an index and those it stands in, its own first; the untitled start of a document among them. */
export function sectionsOver(index: number, sections: readonly Section[]): Section[] {
  const found: Section[] = []
  let depth = Number.POSITIVE_INFINITY
  for (let i = index; i >= 0 && depth > 1; i--) {
    const section = sections[i]
    if (!section || section.depth >= depth) continue
    found.push(section)
    depth = section.depth
  }
  return found
}
