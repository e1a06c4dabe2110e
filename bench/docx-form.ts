/** Word files of a given size, with what forms and handbooks have in them. */
import {control, heading, makeDocx, paragraph, run, table} from '../tests/word/make-docx.ts'

export type FormKind = 'paragraphs' | 'tables' | 'controls' | 'mixed'

const sentences = [
  'The service desk sets up your laptop within two working days.',
  'Ask your manager for the cost centre before you send the form.',
  'You get an answer by e-mail when the request is done.',
  'If you need access to another system, fill in a form for each of them.',
]
const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>'

/** What Word writes at each paragraph: who edited it when. */
function edited(i: number): string {
  return ` w:rsidR="00${(i * 7919).toString(16).padStart(6, '0').slice(-6)}" w:rsidRDefault="00A77B3E"`
}

function prose(i: number): string {
  const words = [0, 1, 2].map((n) => run(`${sentences[(i + n) % sentences.length]} `, n === 1 ? '<w:b/><w:lang w:val="en-GB"/>' : '<w:lang w:val="en-GB"/>'))
  return paragraph(words.join(''), '<w:spacing w:after="120"/><w:jc w:val="left"/>').replace('<w:p>', `<w:p${edited(i)}>`)
}

function asking(i: number): string {
  const text = control(
    `<w:alias w:val="Answer ${i}"/><w:tag w:val="a${i}"/><w:id w:val="${i}"/><w:showingPlcHdr/><w:text/>`,
    run('Click or tap here to enter text.'),
  )
  const list = control(
    `<w:alias w:val="Size ${i}"/><w:dropDownList><w:listItem w:displayText="Small" w:value="1"/><w:listItem w:displayText="Large" w:value="2"/></w:dropDownList>`,
    run('Choose an item.'),
  )
  const box = control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', run('☐'))
  return paragraph(run(`Question ${i}: `) + text) + paragraph(run('How large: ') + list) + paragraph(box + run(' I have read it'))
}

function grid(i: number): string {
  return table(
    Array.from({length: 5}, (_, row) => [
      paragraph(run(`Item ${i} ${row}`, '<w:b/>'), '<w:jc w:val="left"/>'),
      paragraph(run(sentences[row % sentences.length] ?? '')),
      paragraph('', '<w:jc w:val="left"/>'),
    ]),
  )
}

const makers: Readonly<Record<FormKind, (i: number) => string>> = {
  paragraphs: prose,
  tables: grid,
  controls: asking,
  mixed: (i) => heading(`Part ${i}`) + prose(i) + asking(i) + grid(i),
}

/** A Word file whose main part has about so many letters. */
export function formOfSize(kind: FormKind, letters: number): Uint8Array {
  const pieces: string[] = []
  let length = 0
  for (let i = 0; length < letters; i++) {
    const piece = makers[kind](i)
    pieces.push(piece)
    length += piece.length
  }
  return makeDocx({body: pieces.join(''), styles})
}
