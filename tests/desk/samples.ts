import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {control, heading, makeDocx, paragraph, run, table} from '../word/make-docx.ts'

const examples = join(import.meta.dirname, '../../examples')

export interface Sample {
  readonly name: string
  readonly content: Uint8Array
}

const formio = {
  title: 'Laptop request',
  components: [
    {type: 'textfield', key: 'name', label: 'E-mail address', input: true},
    {type: 'textarea', key: 'reason', label: 'Why do you need to utilise a laptop?', description: 'In order to initiate it, “say” why.', input: true},
    {
      type: 'select',
      key: 'kind',
      label: 'Kind',
      input: true,
      data: {
        values: [
          {label: 'Light', value: 'a'},
          {label: 'Fast', value: 'b'},
        ],
      },
    },
  ],
}

const text = (name: string, content: string): Sample => ({name, content: new TextEncoder().encode(content)})

/** A Word form with a heading, a table, a control and words to mend. */
export function wordSample(name = 'leave.docx'): Sample {
  const body = [
    heading('Leave request'),
    paragraph(run('In order to initiate the request, please utilise this form asap.')),
    table([
      [paragraph(run('Full name')), paragraph(run('________'))],
      [paragraph(run('Reason')), paragraph(control('<w:alias w:val="Say why you utilise leave"/><w:text/>', run('Click here to enter text.')))],
    ]),
    paragraph(run('The line manager approves the request within 2 working days.')),
  ]
  return {name, content: makeDocx({body: body.join('')})}
}

/** Documents of every format that is read, with the oddities that offsets trip over. */
export function samples(): Sample[] {
  const own = ['before', 'after'].flatMap((folder) =>
    readdirSync(join(examples, folder)).map((name) => ({name: `${folder}-${name}`, content: readFileSync(join(examples, folder, name))})),
  )
  return [
    ...own,
    wordSample(),
    text('lines.md', '# Form\r\n\r\nPlease utilise this form in order to initiate it.\r\nWe reply asap.\r\n\r\n- Name: ____\r\n- E-mail address: ____\r\n'),
    text('mixed.md', '# Form\n\nPlease utilise it.\r\n\r\nIn order to 😀 initiate it, utilise “this” form.\rWe reply asap.\n'),
    text('mark.md', '\uFEFF# Formulário\n\nUtilise this form to initiate a request for a laptop, in order to start work.\n'),
    {name: 'wide.md', content: new Uint8Array(Buffer.from('\uFEFF# Request\n\nPlease utilise this form in order to initiate it.\n', 'utf16le'))},
    text('plain.txt', 'Laptop request\n==============\n\nName: ________\nReason: ________\n\nPlease utilise this form asap.\n'),
    text(
      'pedido.md',
      '# Pedido de acesso\n\nPara efetuar o pedido, o requerente deve preencher o formulário e enviá-lo ao serviço de apoio com a maior brevidade possível.\n',
    ),
    text('entities.md', `# Terms\n\n${'&amp; &lt; &copy; '.repeat(300)}utilise\n\n| a | b |\n| --- | --- |\n| www.example.com | utilise |\n`),
    text('empty.md', ''),
    text(
      'form.html',
      '<!doctype html>\r\n<html lang="en"><head><title>Laptop</title></head><body><h1>Laptop request</h1>\r\n<p>Please utilise this form in order to initiate it, R&amp;D too.</p>\r\n<form><label for="a">Which <b>laptop</b>?</label><input id="a" required><label>E-mail address <input type="email"></label></form></body></html>\r\n',
    ),
    text('desk.json', JSON.stringify(formio, undefined, 2)),
  ]
}
