import {defineRule, type PhraseHit} from '../src/rule.ts'

const gaps =
  /(?<![\w-])(?:TODO|TBD|TBC|TBA|FIXME|XXX)(?!\w|-\S|\s(?:lists?|apps?|items?|comments?|board|tags?|markers?|s\b))|\blorem ipsum\b|\b(?:coming soon|to be (?:determined|defined|confirmed|announced|completed|written))\b(?=\s*[.)\]]?\s*$)|\[(?:insert|enter|add|your|name of|placeholder|todo|tbd)\b[^\]\n]{0,60}\](?!\()|\(insert (?:(?:the|your|an?) )?(?:\w+ )?(?:date|name|number|link|url|address|title|amount|team|department|contact|e-?mail|phone|version|details?|text)\)|\(TK\s[^()\n]{2,60}\)|\(insert\)|\[(?:image|screenshot|photo|picture|diagram|video) of [^\]\n]{2,60}\](?!\()|(?<![^\n])(?:insert (?:[\w-]+ ){0,4}here|insert (?:current|new|the|your) [\w-]+|fill this (?:in|out))(?=\.?\s*(?:\n|$))/gi

/** The words are spoken of, or a person answers with them. */
function isMeant({text, block, start, end}: PhraseHit): boolean {
  // In a task it says that the task is not done; behind a box it is an answer.
  if (block.role === 'option' || block.role === 'placeholder' || (block.field !== undefined && block.role === 'label') || /[☐☑□]/.test(block.text)) return true
  if (block.role === 'item' && /TODO/.test(text) && /:\s$/.test(block.text.slice(0, start)) && end === block.text.trimEnd().length) return true
  // A remark that nobody sees, an example of a note, what a message should say, or what is to be put in by whoever takes the page over.
  const line = block.text.slice(block.text.lastIndexOf('\n', start - 1) + 1)
  if (/^\s*%/.test(line) || (block.quoted && /TODO/.test(text))) return true
  if (/\b(?:indicat|say|stat|mention|announc|communicat)\w*\s(?:that\s)?[^.;:]{0,60}$/i.test(block.text.slice(Math.max(0, start - 80), start))) return true
  if (/\byour (?:own )?(?:organi[sz]ation|company|team|agency)\b/i.test(block.text.slice(end, end + 160))) return true
  const before = block.text.slice(Math.max(0, start - 40), start)
  const after = block.text.slice(end, end + 30)
  if (/\b(?:write|enter|put|say|type|select|use|mark(?:ed)?|leave|called|labell?ed|any|no|all|remaining|every|with|replace|as|or|of)\s[“"'(]?$/i.test(before))
    return true
  return text.startsWith('X') && /^\s?[-\dX]/.test(after)
}

export default defineRule({
  id: 'no-placeholder-text',
  summary: 'Fill the gaps before you publish.',
  why: '“TBD” and “TODO” tell readers that the page is not finished, and leave them without the one thing they came for.',
  severity: 'note',
  category: 'process',
  scope: 'document',
  since: '0.1.0',
  sources: ['process documents read in 2026'],
  messages: {gap: '“{text}” is a gap. Fill it, or say who knows and by when it is filled.'},
  options: {},
  examples: [
    {bad: 'Send the form to TBD.', flags: ['TBD'], better: 'Send the form to the front desk.', as: 'process'},
    {bad: '# Keys\n\n*TODO*: describe the return.\n\nLorem ipsum dolor sit amet.', flags: ['TODO', 'Lorem ipsum'], as: 'process'},
    {bad: '# Desks\n\n## Large\n\nInsert models here.\n\n## Small\n\n[Image of a desk]', flags: ['Insert models here', '[Image of a desk]'], as: 'process'},
    {good: 'Send the form to the front desk.', as: 'process'},
    {good: '# Letter template\n\nDear [insert name], the date is TBD.', because: 'A template is there to be filled in.', as: 'process'},
    {good: 'If you do not know the date, write TBD.', because: 'The reader may answer so.', as: 'process'},
  ],
  *check({matches, isTemplate, kind}, {finding}) {
    if (isTemplate() || kind === 'form') return
    const hits = matches(gaps).filter((hit) => !isMeant(hit))
    for (const text of new Set(hits.map((hit) => hit.text.toLowerCase()))) {
      const all = hits.filter((hit) => hit.text.toLowerCase() === text)
      const [first] = all
      if (first) yield finding('gap', first.span, {text: first.text}, {measure: all.length, occurrences: all.map(({span}) => span)})
    }
  },
})
