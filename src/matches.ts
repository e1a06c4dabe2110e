/**
 * The matches of a global pattern in a text, in order. One pattern serves all
 * texts: `matchAll` makes a new one for each, which costs more than most
 * searches of a sentence.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return all
}
