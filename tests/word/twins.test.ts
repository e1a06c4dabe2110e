/** One form in every format: what a person sees is the same, and so is what untape says. */
import {describe, expect, test} from 'vitest'
import {stringify} from 'yaml'
import {type Document, lint, readDocument} from '../../src/index.ts'
import {control, formField, heading, makeDocx, paragraph, run, table, xmlText} from './make-docx.ts'

interface Question {
  readonly label: string
  readonly help?: string
  readonly options?: readonly string[]
}

interface Form {
  readonly title: string
  readonly intro: readonly string[]
  readonly sections: readonly {readonly heading: string; readonly text?: readonly string[]; readonly questions: readonly Question[]}[]
}

const forms: Readonly<Record<string, Form>> = {
  laptop: {
    title: 'Ask for a laptop',
    intro: [
      'Use this form when you need another laptop. We utilize the answers prior to ordering it, and we reply in due course.',
      'Failure to complete this form will result in your request being rejected.',
    ],
    sections: [
      {
        heading: 'About your work',
        text: ['The RPO of the asset must be approved.'],
        questions: [
          {label: 'Cost centre'},
          {label: 'Reason and expected benefit', help: 'Describe what your present laptop cannot do.'},
          {label: 'What do you need it for?', options: ['Travel', 'Work at home', 'Other']},
          {label: 'Date you need it'},
        ],
      },
      {heading: 'For office use only', questions: [{label: 'Asset tag'}, {label: 'CIDR range'}]},
    ],
  },
  access: {
    title: 'Get access to a shared folder',
    intro: ['Send this form to it-help@company.test. The service desk answers within 2 working days.'],
    sections: [
      {
        heading: 'The folder',
        questions: [
          {label: 'Name of the folder', help: 'Write the name as you see it in the list of folders.'},
          {label: 'Which rights do you need?', options: ['Read', 'Read and write', 'Not sure']},
          {label: 'Subnet mask'},
        ],
      },
      {heading: 'About you', questions: [{label: 'Your department'}, {label: 'Your e-mail address'}, {label: 'Your manager'}]},
    ],
  },
}

function toMarkdown({title, intro, sections}: Form): string {
  const question = ({label, help, options}: Question): string =>
    options ? `${label}\n\n${options.map((option) => `- [ ] ${option}`).join('\n')}` : `${label}: ____________${help === undefined ? '' : `\n\n${help}`}`
  return [`# ${title}`, ...intro, ...sections.flatMap(({heading: name, text = [], questions}) => [`## ${name}`, ...text, ...questions.map(question)])].join(
    '\n\n',
  )
}

function toIssueForm({title, intro, sections}: Form): string {
  const markdown = (value: string) => ({type: 'markdown', attributes: {value}})
  const question = ({label, help, options}: Question, id: string) =>
    options
      ? {type: 'checkboxes', id, attributes: {label, options: options.map((option) => ({label: option}))}}
      : {type: 'input', id, attributes: {label, ...(help === undefined ? {} : {description: help})}}
  return stringify(
    {
      name: title,
      description: intro[0],
      body: [
        ...intro.slice(1).map(markdown),
        ...sections.flatMap(({heading: name, text = [], questions}, i) => [
          markdown(`## ${name}`),
          ...text.map(markdown),
          ...questions.map((one, j) => question(one, `q${i}-${j}`)),
        ]),
      ],
    },
    {lineWidth: 0},
  )
}

function toFormio({title, intro, sections}: Form): string {
  const content = (text: string, i: number) => ({key: `c${i}`, html: `<p>${text}</p>`, type: 'content', input: false})
  const question = ({label, help, options}: Question, id: string) =>
    options
      ? {key: id, type: 'selectboxes', input: true, label, values: options.map((option, i) => ({label: option, value: `v${i}`}))}
      : {key: id, type: 'textfield', input: true, label, ...(help === undefined ? {} : {description: help})}
  return JSON.stringify(
    {
      title,
      type: 'form',
      components: [
        ...intro.map(content),
        ...sections.map(({heading: name, text = [], questions}, i) => ({
          key: `p${i}`,
          type: 'panel',
          title: name,
          components: [...text.map(content), ...questions.map((one, j) => question(one, `q${i}-${j}`))],
        })),
      ],
    },
    null,
    2,
  )
}

function toSchema({title, intro, sections}: Form): string {
  const question = ({label, help, options}: Question) =>
    options
      ? {type: 'array', title: label, uniqueItems: true, items: {type: 'string', enum: options}}
      : {type: 'string', title: label, ...(help === undefined ? {} : {description: help})}
  const properties = sections.map(({heading: name, text = [], questions}, i) => [
    `part${i}`,
    {type: 'object', title: name, description: text.join('\n\n'), properties: Object.fromEntries(questions.map((one, j) => [`q${j}`, question(one)]))},
  ])
  return JSON.stringify({schema: {type: 'object', title, description: intro.join('\n\n'), properties: Object.fromEntries(properties)}, uiSchema: {}}, null, 2)
}

/** A card has no help: it is a text of its own, so this is the form without. */
function toCard({title, intro, sections}: Form): string {
  const text = (one: string, more = {}) => ({type: 'TextBlock', text: one, ...more})
  const question = ({label, options}: Question, id: string) =>
    options
      ? {type: 'Input.ChoiceSet', id, label, isMultiSelect: true, choices: options.map((option, i) => ({title: option, value: `v${i}`}))}
      : {type: 'Input.Text', id, label}
  const body = [
    text(title, {style: 'heading'}),
    ...intro.map((one) => text(one)),
    ...sections.flatMap(({heading: name, text: texts = [], questions}, i) => [
      text(name, {style: 'heading'}),
      ...texts.map((one) => text(one)),
      ...questions.map((one, j) => question(one, `q${i}-${j}`)),
    ]),
  ]
  return JSON.stringify({type: 'AdaptiveCard', version: '1.5', body}, null, 2)
}

function withoutHelp(form: Form): Form {
  return {...form, sections: form.sections.map((section) => ({...section, questions: section.questions.map(({help: _, ...rest}) => rest)}))}
}

function toText({title, intro, sections}: Form): string {
  const question = ({label, help, options}: Question): string =>
    options ? `${label}\n${options.map((option) => `☐ ${option}`).join('\n')}` : `${label}: ____________${help === undefined ? '' : `\n${help}`}`
  return [
    `${title}\n${'='.repeat(title.length)}`,
    ...intro,
    ...sections.flatMap(({heading: name, text = [], questions}) => [`${name}\n${'-'.repeat(name.length)}`, ...text, ...questions.map(question)]),
  ].join('\n\n')
}

/** How a page of HTML may ask. */
const pages: Readonly<Record<string, (question: Question, id: string) => string>> = {
  'labels and fieldsets': ({label, help, options}, id) =>
    options
      ? `<fieldset><legend>${label}</legend>${options.map((option) => `<label><input type="checkbox" name="${id}"> ${option}</label>`).join('\n')}</fieldset>`
      : `<p><label for="${id}">${label}</label> <input id="${id}"${help === undefined ? '>' : ` aria-describedby="${id}-h"></p><p id="${id}-h">${help}`}</p>`,
  'a table without labels': ({label, help, options}) =>
    `<table><tr><td>${label}:</td><td>${options ? options.map((option) => `<input type=checkbox> ${option}<br>`).join('') : '<input>'}${
      help === undefined ? '' : `<br><small>${help}</small>`
    }</td></tr></table>`,
}

function toHtml({title, intro, sections}: Form, ask: (question: Question, id: string) => string): string {
  const body = [
    `<h1>${title}</h1>`,
    ...intro.map((text) => `<p>${text}</p>`),
    '<form>',
    ...sections.flatMap(({heading: name, text = [], questions}, i) => [
      `<h2>${name}</h2>`,
      ...text.map((one) => `<p>${one}</p>`),
      ...questions.map((one, j) => ask(one, `q${i}-${j}`)),
    ]),
    '</form>',
  ]
  return `<!doctype html>\n<html lang="en"><head><title>${title}</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`
}

/** How Word may ask: the question, and what stands for its answer. */
type Asking = (question: Question) => string

const prompt = run('Click or tap here to enter text.')
const box = (checked: string, content: string): string => control(`<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`, content)
const helpOf = ({help}: Question): string => (help === undefined ? '' : paragraph(run(help)))

const askings: Readonly<Record<string, Asking>> = {
  'drawn lines': (one) =>
    one.options
      ? paragraph(run(one.label)) + one.options.map((option) => paragraph(run(`☐ ${option}`))).join('')
      : paragraph(run(`${one.label}: ____________`)) + helpOf(one),
  'content controls': (one) =>
    one.options
      ? paragraph(run(one.label)) + one.options.map((option) => paragraph(box('0', run('☐')) + run(` ${option}`))).join('')
      : paragraph(run(`${one.label}: `) + control('<w:showingPlcHdr/><w:text/>', prompt)) + helpOf(one),
  'form fields': (one) =>
    one.options
      ? paragraph(run(one.label)) +
        one.options.map((option) => paragraph(formField('<w:checkBox><w:default w:val="0"/></w:checkBox>') + run(` ${option}`))).join('')
      : paragraph(run(`${one.label}: `) + formField(`<w:textInput/>${one.help === undefined ? '' : `<w:helpText w:val="${xmlText(one.help)}"/>`}`, '     ')),
  'empty cells': (one) =>
    one.options
      ? paragraph(run(one.label)) + one.options.map((option) => paragraph(run(`☐ ${option}`))).join('')
      : table([[paragraph(run(one.label)) + helpOf(one), '<w:p/>']]),
}

function toWord({title, intro, sections}: Form, ask: Asking): Uint8Array {
  const body = [
    heading(title, 1),
    ...intro.map((text) => paragraph(run(text))),
    ...sections.flatMap(({heading: name, text = [], questions}) => [heading(name, 2), ...text.map((one) => paragraph(run(one))), ...questions.map(ask)]),
  ]
  return makeDocx({body: body.join('')})
}

function fieldsOf({fields}: Document) {
  return fields.map(({kind, label, help, options}) => ({kind, label: label?.text, help: help.map(({text}) => text), options: options.map(({text}) => text)}))
}

/** Rules about the format itself are another matter, and so are those about the place of front matter. */
function findingsOf(document: Document): string[] {
  return lint(document, {today: '2026-11-26'})
    .filter(({rule}) => rule !== 'valid-issue-form')
    .map(({rule, quote}) => `${rule} ${quote}`)
    .sort()
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  const model = readDocument({path: 'requests/form.md', content: toMarkdown(form)})

  test('the form has something to find', () => {
    expect(fieldsOf(model).map(({label}) => label)).toEqual(form.sections.flatMap(({questions}) => questions.map(({label}) => label)))
    expect(findingsOf(model).length).toBeGreaterThanOrEqual(form === forms.laptop ? 8 : 4)
  })

  const twins: readonly (readonly [name: string, read: () => Document])[] = [
    ['issue form', () => readDocument({path: '.github/ISSUE_TEMPLATE/form.yml', content: toIssueForm(form)})],
    ['form.io', () => readDocument({path: 'requests/form.json', content: toFormio(form)})],
    ['JSON Schema', () => readDocument({path: 'requests/form.json', content: toSchema(form)})],
    ...Object.entries(pages).map(([name, ask]) => [`HTML with ${name}`, () => readDocument({path: 'requests/form.html', content: toHtml(form, ask)})] as const),
    ['plain text', () => readDocument({path: 'requests/form.txt', content: toText(form), format: 'text'})],
    ...Object.entries(askings).map(
      ([name, ask]) => [`Word with ${name}`, () => readDocument({path: 'requests/form.docx', content: toWord(form, ask)})] as const,
    ),
  ]

  test.each(twins)('%s', (_name, read) => {
    const twin = read()
    expect(twin.kind).toBe('form')
    expect(fieldsOf(twin)).toEqual(fieldsOf(model))
    expect(findingsOf(twin)).toEqual(findingsOf(model))
  })

  test('Adaptive Card', () => {
    const bare = readDocument({path: 'requests/form.md', content: toMarkdown(withoutHelp(form))})
    const twin = readDocument({path: 'requests/form.json', content: toCard(form)})
    expect(twin.kind).toBe('form')
    expect(fieldsOf(twin)).toEqual(fieldsOf(bare))
    expect(findingsOf(twin)).toEqual(findingsOf(bare))
  })
})
