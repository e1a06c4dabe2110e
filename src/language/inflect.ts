/** Regular English endings of a word as a noun and as a verb, itself first. */
export function inflections(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [word]
  const forms = new Set([word])
  if (/(?:s|x|z|ch|sh)$/.test(word)) forms.add(`${word}es`)
  else if (/[^aeiou]y$/.test(word)) forms.add(`${word.slice(0, -1)}ies`)
  else forms.add(`${word}s`)
  if (word.endsWith('e')) {
    forms.add(`${word}d`)
    if (!word.endsWith('ee')) forms.add(`${word.slice(0, -1)}ing`)
    else forms.add(`${word}ing`)
  } else if (/[^aeiou]y$/.test(word)) {
    forms.add(`${word.slice(0, -1)}ied`)
    forms.add(`${word}ing`)
  } else {
    forms.add(`${word}ed`)
    forms.add(`${word}ing`)
    const last = word.at(-1) ?? ''
    // A short word doubles its last consonant: plan, planned, planning.
    if (/[^aeiou][aeiou][^aeiouwxy]$/.test(word)) {
      forms.add(`${word}${last}ed`)
      forms.add(`${word}${last}ing`)
    }
  }
  return [...forms]
}
