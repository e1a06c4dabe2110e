import type {Section} from './document.ts'
import {keptBy} from './memo.ts'

/** The section at an index and those it stands in, its own first; the untitled start of a document among them. */
export function sectionsOver(index: number, sections: readonly Section[]): Section[] {
  const found: Section[] = []
  const parents = parentsOf(sections)
  for (let i: number | undefined = index; i !== undefined; i = parents[i]) {
    const section = sections[i]
    if (section) found.push(section)
  }
  return found
}

/** The nearest section before each that is less deep. It is asked for every field, so it is worked out once. */
const parentsOf = keptBy((sections: readonly Section[]): readonly (number | undefined)[] => {
  const open: number[] = []
  return sections.map(({depth}, i) => {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop()
    // A title of the first level stands in nothing, not even in what comes before it.
    const parent = depth > 1 ? open.at(-1) : undefined
    open.push(i)
    return parent
  })
})
