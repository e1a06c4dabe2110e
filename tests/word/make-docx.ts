/** Builds Word files for tests: packages of XML parts, as Word writes them. */
import {archive} from './archive.ts'

/** A part of a package: its name and what is in it. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** What the root of a part declares. */
export const namespaces = `xmlns:w="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14 w15"`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a package is built from besides its body; each is the inner XML of its part. */
export interface DocxInput {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly comments?: string
  readonly footnotes?: string
  readonly header?: string
  readonly footer?: string
  /** Relationships of the main part, besides those of the parts above. */
  readonly relationships?: string
  /** Parts that replace others or are added, as they are. */
  readonly parts?: Parts
}

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  comments: 'w:comments',
  footnotes: 'w:footnotes',
  header: 'w:hdr',
  footer: 'w:ftr',
} as const

/** The parts of a package, for tests that change one of them. */
export function docxParts(input: DocxInput): Record<string, string | Uint8Array> {
  const names = Object.keys(roots).filter((name) => input[name as keyof typeof roots] !== undefined) as (keyof typeof roots)[]
  const overrides = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`)
  const relationships = names.map((name, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/${name}" Target="${name}.xml"/>`)
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${input.body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}${input.relationships ?? ''}</Relationships>`,
  }
  for (const name of names) parts[`word/${name}.xml`] = `${declaration}<${roots[name]} ${namespaces}>${input[name]}</${roots[name]}>`
  return {...parts, ...input.parts}
}

/** A Word file. */
export function makeDocx(input: DocxInput): Uint8Array {
  return zip(docxParts(input))
}

/** A ZIP archive of some parts, packed. */
export function zip(parts: Parts): Uint8Array {
  return archive(Object.entries(parts).map(([name, content]) => ({name, content})))
}

/** Text as XML has it. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A run of text; `properties` is the inner XML of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
}

/** A paragraph of XML runs; `properties` is the inner XML of its `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** A heading by its outline level, from 1. */
export function heading(text: string, level = 1): string {
  return paragraph(run(text), `<w:outlineLvl w:val="${level - 1}"/>`)
}

/** A content control around XML; `properties` is the inner XML of its `w:sdtPr`. */
export function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

/** A table of cells, each the inner XML of its `w:tc`. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((cells) => cells.length))
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** One part of a form field of the older kind: its beginning, middle or end. */
function fieldChar(type: 'begin' | 'separate' | 'end', inner = ''): string {
  return `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`
}

/** A form field of the older kind; `data` is the inner XML of its `w:ffData`. */
export function formField(data: string, result?: string): string {
  const middle = result === undefined ? '' : `${fieldChar('separate')}${run(result)}`
  return `${fieldChar('begin', `<w:ffData>${data}</w:ffData>`)}<w:r><w:instrText> FORMTEXT </w:instrText></w:r>${middle}${fieldChar('end')}`
}
