import {defineRule, type Field} from '../src/rule.ts'

const before =
  /\b(?:before (?:you )?(?:start(?:ing)?|begin(?:ning)?|fill(?:ing)?|complet(?:e|ing)|apply(?:ing)?|submit(?:ting)?|open(?:ing)?)|you(?:['’]ll| will) (?:also )?need|what you(?:['’]ll| will)? need|have (?:the following|these|this|your .{0,40}) (?:ready|at hand|to hand)|prerequisites?|in preparation|to hand|things to have)\b/i

const assigned = /\b(?:auto(?:matically)?[- ]?(?:generated|assigned|filled)|(?:assigned|generated|given|issued|filled in|provided) by)\b/i

export default defineRule({
  id: 'require-preparation-list',
  summary: 'Say what to have at hand before the form starts.',
  why: 'Who has to look things up halfway stops, comes back and starts again. A short list in front lets people fetch everything first. That three such questions are worth a list is our judgement. Off by default: readers found none of the few findings they saw worth acting on.',
  severity: 'off',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Design System: tell people what they need before they start', 'our judgement'],
  messages: {list: '{count} questions have to be looked up or asked of others ({labels}). Say in front what to have at hand, under “Before you start”.'},
  options: {least: 3},
  examples: [
    {
      bad: 'Asset tag: ____\n\nContract number: ____\n\nBudget code: ____',
      flags: ['Asset tag'],
      as: 'form',
      better: 'Before you start, have your contract and the sticker of the device at hand.\n\nAsset tag: ____\n\nContract number: ____\n\nBudget code: ____',
    },
    {bad: 'Colour: ____\n\nSerial number: ____\n\nPurchase order: ____\n\nSupplier: ____', flags: ['Serial number'], as: 'form'},
    {good: 'Asset tag: ____\n\nColour: ____', as: 'form'},
    {good: 'You will need the invoice.\n\nAsset tag: ____\n\nContract number: ____\n\nBudget code: ____', as: 'form', because: 'It says so in front.'},
    {good: 'Your name: ____\n\nStart date: ____\n\nReason: ____\n\nPriority: ____', as: 'form', because: 'These are in the requester’s head.'},
  ],
  *check({questions, classOf, isConditional, matches, audience, sections}, {options, finding}) {
    if (audience === 'it') return
    // A number that the office or a program assigns, and a row of a table of costs.
    const isGiven = ({help, placeholder, label, section}: Field): boolean =>
      [...help, ...(placeholder ? [placeholder] : [])].some(({text}) => assigned.test(text)) ||
      (label?.cell !== undefined && /\b(?:costs?|budget|pric(?:e|ing)|expenses|estimate)\b/i.test(sections()[section]?.title ?? ''))
    const lookedUp = questions().filter((field) => {
      const {class: takes, isSure} = classOf(field)
      return (
        isSure &&
        (takes === 'gathered' || takes === 'specialist') &&
        field.options.length === 0 &&
        field.required !== false &&
        !isConditional(field) &&
        !isGiven(field)
      )
    })
    const [first] = lookedUp
    if (!first || lookedUp.length < options.least || matches(before).length > 0) return
    const labels = lookedUp.slice(0, 3).map(({label}) => `“${label?.text.trim() ?? ''}”`)
    yield finding('list', first, {count: lookedUp.length, labels: labels.join(', ') + (lookedUp.length > 3 ? ', …' : '')}, {measure: lookedUp.length})
  },
})
