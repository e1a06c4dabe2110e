import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cleanText} from '../../src/reporters/clean-text.ts'
import {formatHtml} from '../../src/reporters/html/format-html.ts'
import {addressOf} from '../../src/reporters/html/link.ts'
import {everywhere} from './everywhere.ts'
import {pageOf, textOf} from './page-of.ts'
import {payloads} from './payloads.ts'

/** What gets out of a text, an attribute, a style or an address in HTML. */
const more = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '` onfocus=`alert(1)',
  '</style><style>*{background:url(https://evil.example)}',
  '</title><script>alert(1)</script>',
  '<svg><use href="https://evil.example#x"/></svg>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '&lt;script&gt;',
  '-->',
  ']]>',
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example/x',
  '\\\\evil.example\\x',
]
const all = [...payloads, ...more]

function page(text: string): string {
  const {report, options} = everywhere(text)
  return formatHtml(report, options)
}

const tags = new Set(
  'html head meta title style body a header p h1 h2 h3 h4 h5 nav ul li main section div dl dt dd span b bdi em ol table caption thead tbody tr th td details summary blockquote mark code footer'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charset http-equiv content name class id href aria-labelledby aria-label aria-hidden tabindex style role scope data-label open start'.split(' '),
)

const ownStyle = /^(?:(?:width|left):[\d.]+%;?|grid-column:-?\d+(?:\/\d+)?(?:;--span:\d+)?|--lanes:\d+|counter-reset:cut \d+)+$/

/** What is in the page that we do not write. */
function strange(page: Document): string[] {
  return [...page.querySelectorAll('*')].flatMap((one) => {
    const tag = one.tagName.toLowerCase()
    const wrong = [...one.attributes].filter(
      ({name, value}) => !attributes.has(name) || (name === 'href' && !isOwn(value)) || (name === 'style' && !ownStyle.test(value)),
    )
    return [...(tags.has(tag) ? [] : [tag]), ...wrong.map(({name, value}) => `${tag} ${name}=${value}`)]
  })
}

function expectSafe(html: string, text: string): void {
  const page = pageOf(html)
  expect(strange(page), text).toEqual([])
  expect([...page.querySelectorAll('style')]).toHaveLength(1)
  expect([...page.querySelectorAll('meta[http-equiv]')].map((one) => one.getAttribute('content'))).toEqual([
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
  ])
  expect(html.replace(/ +/g, ' ')).toBe(cleaned(html))
  expect(textOf(page.querySelector('.file h3'))).toBe(cleanText(text).replace(/\s+/g, ' ').trim() || textOf(page.querySelector('.file h3')))
}

/** No hidden or turning characters, and no half characters. */
function cleaned(html: string): string {
  return html.split('\n').map(cleanText).join('\n')
}

/** Within the page, or a file beside it: whatever it says, it goes to no other host. */
function isOwn(href: string): boolean {
  if (/^#[a-z0-9-]*$/.test(href)) return true
  const url = new URL(href, 'https://own.example/reports/')
  return url.origin === 'https://own.example' && url.search === '' && !/^[a-z][a-z0-9+.-]*:/i.test(href)
}

describe('whatever a document says, it stays text', () => {
  test.each(all)('%j', (text) => expectSafe(page(text), text))

  test('anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary', maxLength: 40}),
          fc.array(fc.constantFrom(...all), {maxLength: 3}).map((some) => some.join('')),
        ),
        (text) => expectSafe(page(text), text),
      ),
      {numRuns: 40},
    )
  })
})

test('nothing is loaded: no address of another place in an attribute or in the style', () => {
  const html = page('https://evil.example/x')
  for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).not.toMatch(/https?:|\/\/|url\(|src=/i)
  expect(/<style>([^<]*)<\/style>/.exec(html)?.[1]).not.toMatch(/url|@import|http/i)
})

test('an address is a relative path and nothing else', () => {
  expect(addressOf('forms/a b.md')).toBe('forms/a%20b.md')
  expect(addressOf('../forms/ü#?.md')).toBe('../forms/%C3%BC%23%3F.md')
  expect(addressOf('javascript:alert(1)')).toBe('javascript%3Aalert(1)')
  expect(addressOf('/etc/passwd')).toBe(undefined)
  expect(addressOf('//evil.example')).toBe(undefined)
  expect(addressOf('\\\\evil.example')).toBe(undefined)
  expect(addressOf('half \uD83D')).toBe('half%20%EF%BF%BD')
})

test('what we do not write is found', () => {
  const bad = '<p onclick="x">a</p><a href="https://evil.example">b</a><a href="javascript:x">c</a><b style="width:1%;color:red">d</b><img src="e">'
  expect(strange(pageOf(bad))).toEqual(['p onclick=x', 'a href=https://evil.example', 'a href=javascript:x', 'b style=width:1%;color:red', 'img', 'img src=e'])
})
