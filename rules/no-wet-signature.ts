import {defineRule} from '../src/rule.ts'

const wet =
  /\bwet(?:[- ]ink)? signatures?\b|\bhand-?written signatures?\b|\bsign(?:ed)? in ink\b|\b(?:print|download)(?: (?:it|this|the \w+(?: \w+)?|and complete))?(?: out)?(?:,| and) (?:\w+,? (?:and )?)?sign\b|\bsign(?:ed)?(?:,| and| then) (?:and )?(?:scan|post|fax|return (?:it )?by post)\w*\b|\b(?:scan|fax)(?:ned|ed)? (?:and (?:e-?mail|send|upload|return) )?(?:the |your |a )?signed (?:form|copy|document|page)\b|\bsigned (?:hard|paper) cop(?:y|ies)\b|\bby fax\b/i
const electronic =
  /\b(?:electronic(?:ally)?|digital(?:ly)?|e-?sign\w*|docusign|adobe sign|no need|not (?:need|require)d?|do not|don['’]t|instead of|no longer)\b/i

export default defineRule({
  id: 'no-wet-signature',
  summary: 'Do not make people print, sign and scan.',
  why: 'Printing, signing and scanning needs a printer, a scanner and days of waiting, and proves less than a signed-in request does. A page with “legal-basis:” in its front matter is left alone: some laws ask for ink.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: avoid asking for signatures', 'EU Regulation 910/2014: electronic signatures count'],
  messages: {paper: '“{text}” makes people work on paper. Take a request from a signed-in account or an electronic signature, or say which law asks for ink.'},
  options: {},
  examples: [
    {bad: '# Keys\n\nPrint and sign the form.', flags: ['Print and sign'], as: 'process', better: '# Keys\n\nSend the form from your own account.'},
    {bad: 'Item: ____\n\nA wet signature of the manager is needed.', flags: ['wet signature'], as: 'form'},
    {bad: '# Visits\n\nSend us a signed paper copy.', flags: ['signed paper copy'], as: 'process'},
    {good: '# Keys\n\nSign the form electronically; you do not have to print and sign it.', as: 'process', because: 'It says that paper is not needed.'},
    {good: '# Keys\n\nSign in and send the form.', as: 'process'},
    {good: '---\nlegal-basis: Notaries Act, section 4\n---\n\n# Deeds\n\nPrint and sign the deed.', as: 'process'},
  ],
  *check({matches, meta}, {finding}) {
    if (meta()['legal-basis'] !== undefined) return
    for (const {span, text, block, start, end} of matches(wet)) {
      const sentence = block.text.slice(Math.max(0, start - 80), end + 60)
      if (!electronic.test(sentence)) yield finding('paper', span, {text})
    }
  },
})
