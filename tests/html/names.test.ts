/** The names of controls, against a library that computes them on a DOM. */
import {computeAccessibleName} from 'dom-accessibility-api'
import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'
import {FormIndex} from '../../src/readers/html/form-index.ts'
import {accessibleName} from '../../src/readers/html/name.ts'
import {parseHtml} from '../../src/readers/html/parse.ts'
import {attribute, below, isElement} from '../../src/readers/html/tree.ts'
import {forms} from './forms.ts'

const runs = Number(process.env.UNTAPE_FUZZ_RUNS ?? 150)
const seed = Number(process.env.UNTAPE_FUZZ_SEED ?? 1)

/** The names of all controls and groups of a page by their `data-n`, as untape reads them. */
function ours(source: string): Map<string, string> {
  const root = parseHtml(source)
  const index = new FormIndex(root)
  const names = new Map<string, string>()
  for (const node of below(root)) {
    const n = isElement(node) ? attribute(node, 'data-n') : undefined
    if (n !== undefined && isElement(node)) names.set(n, plain(accessibleName(node, index, source).text.text))
  }
  return names
}

/** The same from the library. */
function theirs(source: string): Map<string, string> {
  const {window} = new JSDOM(source)
  // jsdom leaves the display of elements without a rule empty, where browsers say “inline”.
  const getComputedStyle = (element: Element) => {
    const style = window.getComputedStyle(element)
    const getPropertyValue = (name: string) => style.getPropertyValue(name) || (name === 'display' ? 'inline' : '')
    return new Proxy(style, {get: (target, key) => (key === 'getPropertyValue' ? getPropertyValue : Reflect.get(target, key))})
  }
  const options = {getComputedStyle, computedStyleSupportsPseudoElements: false}
  const elements = [...window.document.querySelectorAll('[data-n]')]
  return new Map(elements.map((element) => [element.getAttribute('data-n') ?? '', plain(computeAccessibleName(element, options))]))
}

/** White space is left out: the library drops that at the two ends of each element in a label, which browsers keep. */
function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The page with a number on each control and group, so that both sides speak of the same. */
function numbered(source: string): string {
  let n = 0
  return source.replace(/<(input|select|textarea|button|fieldset|output)\b|<(\w+)(?=[^>]*\s(?:role|contenteditable)\b)/gi, (tag) => `${tag} data-n=${n++}`)
}

describe('the name of each control is what browsers make it', () => {
  test.each(Object.entries(forms).filter(([, {fields}]) => fields.length > 0))('%s', (_, {source}) => {
    // What a template writes is not known, and a script that is read would be run by a browser.
    const page = numbered(source.replace(/<br>/g, ' ').replace(/<\?php[\s\S]*?\?>|\{[{%][^}]*[}%]\}|<%[\s\S]*?%>/g, ''))
    const expected = theirs(page)
    expect(expected.size).toBeGreaterThan(2)
    expect(Object.fromEntries(ours(page))).toEqual(Object.fromEntries(expected))
  })

  test('an element that owns itself, or one that it stands in, is read once', () => {
    const page = '<form><h2 data-n=0 id=a aria-owns=b>One <span id=b aria-owns="a b">two</span></h2><input data-n=1 aria-labelledby="a b"></form>'
    expect(Object.fromEntries(ours(page))).toEqual({0: 'Onetwo', 1: 'Onetwo'})
  })

  test('random forms', () => {
    fc.assert(
      fc.property(randomForm, (source) => {
        const page = numbered(source)
        expect(Object.fromEntries(ours(page))).toEqual(Object.fromEntries(theirs(page)))
      }),
      {numRuns: runs, seed},
    )
  }, 600_000)
})

const id = fc.constantFrom('a', 'b', 'c', 'd')
const word = fc.constantFrom('Name', 'Reason &amp; more', 'Cost\n centre', '*', ' ', 'Team', '&nbsp;', '&#x41;', 'x')
const attributeOf = fc.oneof(
  id.map((one) => ` id=${one}`),
  id.map((one) => ` id="${one}"`),
  fc.array(id, {minLength: 1, maxLength: 3}).map((ids) => ` aria-labelledby='${ids.join(' ')}'`),
  word.map((text) => ` aria-label="${text}"`),
  word.map((text) => ` title='${text}'`),
  word.map((text) => ` placeholder="${text}"`),
  word.map((text) => ` value="${text}"`),
  fc.constantFrom(
    ' hidden',
    ' aria-hidden=true',
    ' style="display:none"',
    ' required',

    ' role=checkbox',
    ' role=group',
    ' role=presentation',
    ' role=combobox',
    ' list=c',
  ),
)
const attributes = fc.uniqueArray(attributeOf, {maxLength: 3, selector: (text) => /^ ([\w-]+)/.exec(text)?.[1]}).map((list) => list.join(''))
// Not those whose value a browser makes: 50 for a range, nothing for a number in words.
const type = fc.constantFrom('text', 'checkbox', 'radio', 'submit', 'reset', 'button', 'image', 'hidden', 'search', 'email', 'tel', 'strange')
const leaf = fc.oneof(
  word,
  // A button without words gets those of the browser, which no source has.
  fc.tuple(type, attributes).map(([one, more]) => `<input type=${one}${/submit|reset|image/.test(one) ? ' value=Go alt=Go' : ''}${more}>`),
  fc.tuple(attributes, word).map(([more, text]) => `<textarea${more}>${text}</textarea>`),
  fc.tuple(attributes, word, word).map(([more, a, b]) => `<select${more}><option>${a}</option><option selected>${b}</option></select>`),
  fc.tuple(attributes, word).map(([more, alt]) => `<img alt="${alt}"${more}>`),
)
const inner: fc.Arbitrary<string> = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    leaf,
    fc
      .tuple(
        fc.constantFrom(
          'label',
          'span',
          'b',
          'div',
          'p',
          'fieldset',
          'legend',
          'button',
          'h2',
          'a href=x',
          'ul',
          'li',
          'small',
          'section',
          'details',
          'summary',
        ),
        attributes,
        fc.array(tie('node'), {maxLength: 4}),
      )
      .map(([tag, more, nodes]) => `<${tag}${more}>${nodes.join('')}</${tag.split(' ')[0]}>`),
    fc.tuple(id, attributes, fc.array(tie('node'), {maxLength: 3})).map(([target, more, nodes]) => `<label for=${target}${more}>${nodes.join('')}</label>`),
  ),
})).node
const randomForm = fc.array(inner, {minLength: 1, maxLength: 8}).map((nodes) => `<!doctype html><body><form>${nodes.join('\n')}</form>`)
