import {wordKey} from './label.ts'

/**
 * What a label asks for by its head: the noun that the rest of it describes (“proposed solution”, “name of the
 * repository”). Data for labels that no concept knows.
 */

/** Things that people write in their own words. */
const written =
  'alternatives approach assumptions background behavior behaviour challenges changes concerns considerations constraints context criteria decision decisions dependencies description details discussion done evidence example examples expectations experience explanation feature features feedback findings functionality gaps goals hypothesis hypotheses idea ideas implications importance improvement improvements instructions introduction issue issues learnings limitations methodology motivation need needs notes observation observations opportunity opportunities outcome outcomes plan plans principles pitch problem problems proposal question questions recommendation recommendations remediation resolution result results retrospective risks roadmap solution solutions specification state steps story strategy symptoms tasks thoughts usage value vision workaround'
/** Things that people know where to find, or whom to ask for. */
const lookedUp =
  'account accounts address addresses amount app application branch category channel cluster company contact contacts customer dataset datasets deadline department device devices domain email emails environment environments file files folder group groups handle handles host hostname identifier identifiers index lead leads link links location locations maintainer maintainers manager meeting member members module name names number numbers office organisation organization owner owners package participants path person phase platform product program programme project provider reference references region release repo repos repository repositories reviewer reviewers role room service services site slug sponsor stage stakeholders status subdomain supplier system systems team teams template ticket tickets tool tools topic type url urls user username usernames users vendor version versions website'

const heads: ReadonlyMap<string, 'written' | 'looked-up'> = new Map([
  ...written.split(' ').map((word) => [wordKey(word), 'written'] as const),
  ...lookedUp.split(' ').map((word) => [wordKey(word), 'looked-up'] as const),
])
/** A remark behind the label itself: “Problem: what it solves”, “Links (if any)”. */
const remark = /[:;,(–—]\s?|\s[/|-]\s/
/** The head stands in front of these: “impact of the change”, “alternatives considered”. */
const behind =
  /\s(?:of|for|to|from|in|on|with|by|if|when|that|which|who|you|we|i|is|are|being|needed|required|requested|considered|used|affected|involved|so)(?:\s.*)?$/

/** A label without the remark behind it, its words as they are compared. */
export function labelWords(label: string): string {
  const [first = ''] = label.trim().split(remark)
  return wordKey(first.trim() === '' ? label : first)
}

/** The head of the words of a label, and what it asks for; undefined for one that we do not know. */
export function headOf(words: string): {readonly word: string; readonly asks: 'written' | 'looked-up'} | undefined {
  const word = words.replace(behind, '').split(' ').at(-1) ?? ''
  const asks = heads.get(word)
  return asks && {word, asks}
}
