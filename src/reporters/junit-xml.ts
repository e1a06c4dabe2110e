/** An element of XML with other elements in it, or with text. */
export interface XmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly XmlElement[] | string
}

export function element(tag: string, attributes: XmlElement['attributes'], content: XmlElement['content'] = []): XmlElement {
  return {tag, attributes, content}
}

/** A document of XML 1.0: an element a line, two spaces a level. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

function written({tag, attributes, content}: XmlElement, indent: string): string {
  const start = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)].join(' ')
  if (content.length === 0) return `${indent}<${start}/>\n`
  const inside =
    typeof content === 'string' ? escaped(content).replaceAll('&#10;', '\n') : `\n${content.map((one) => written(one, `${indent}  `)).join('')}${indent}`
  return `${indent}<${start}>${inside}</${tag}>\n`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;'}

/** What may not stand as it is gets a name; what XML 1.0 has no place for, such as half a character, becomes “�”. */
function escaped(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign)
}
