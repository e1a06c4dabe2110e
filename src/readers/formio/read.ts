import type {Meta} from '../../document/document.ts'
import {FormWriter} from '../json/form-writer.ts'
import {readHtml} from '../json/html.ts'
import {maskTemplates} from '../json/mask.ts'
import {get, getIn, isTrue, itemsOf, type JsonNode, type JsonObject, stringOf} from '../json/nodes.ts'
import {findObjects} from '../json/search.ts'
import type {ReaderOutput} from '../output.ts'
import {childrenOf, headingOf, isAnswered, isForm, isHidden, kindOf, optionsOf, partOf} from './components.ts'

/** `{{ data.name }}` is filled in by the program. */
const template = /\{\{[^{}]*\}\}/g

/** The forms that a JSON file holds: itself, the version of an export from CHEFS, those of a project. */
export function findForms(root: JsonNode): JsonObject[] {
  return findObjects(root, isForm)
}

/**
 * Reads the forms of form.io, and of CHEFS, which is made of it: groups become
 * sections, components questions, and content prose. What nobody sees is left out.
 */
export function readFormio(root: JsonNode, source: string): ReaderOutput {
  const writer = new FormWriter(source, (text) => readHtml(maskTemplates(text, template)))
  const reader = new ComponentReader(writer)
  const found = findForms(root)
  const forms = found.filter((form) => stringOf(get(form, 'type')) !== 'resource')
  if (forms.length < found.length) writer.leaveOut('Resources of a project are what its forms store, and were not read.')
  const shown = itemsOf(get(root, 'versions')).length > 1 ? forms.slice(0, 1) : forms
  if (shown.length < forms.length) writer.leaveOut('Of several versions of the form only the first was read.')
  const [only] = shown
  const named = shown.length === 1 && only ? [only, root, get(root, 'form')].find((one) => get(one, 'title') ?? get(one, 'name')) : undefined
  const title = get(named, 'title') ?? get(named, 'name')
  if (named) {
    writer.title(title)
    writer.prose(get(named, 'description'))
  }
  for (const form of shown) {
    if (get(form, 'i18n')) writer.leaveOut('Translations of the form (“i18n”) were not read.')
    if (shown.length > 1) writer.group(get(form, 'title') ?? get(form, 'name'), () => reader.readAll(get(form, 'components')))
    else if (partOf(form) === 'group') reader.read(form)
    else reader.readAll(get(form, 'components'))
  }
  const meta: Meta = {title: stringOf(title)}
  return {into: writer.into, meta, notChecked: writer.notChecked}
}

class ComponentReader {
  readonly #writer: FormWriter

  constructor(writer: FormWriter) {
    this.#writer = writer
  }

  readAll(components: JsonNode | undefined): void {
    for (const one of itemsOf(components)) this.read(one)
  }

  read(component: JsonNode): void {
    if (isHidden(component)) return
    switch (partOf(component)) {
      case 'group':
        this.#group(component)
        break
      case 'prose':
        this.#writer.prose(get(component, 'html') ?? get(component, 'content'))
        break
      case 'heading':
        this.#writer.heading(get(component, 'content') ?? get(component, 'label'))
        break
      case 'survey':
        this.#survey(component)
        break
      case 'nothing':
        break
      default:
        this.#question(component)
    }
  }

  #group(component: JsonNode): void {
    const isTabs = /tabs/.test(stringOf(get(component, 'type')) ?? '')
    this.#writer.group(headingOf(component), () => {
      for (const name of ['description', 'tooltip']) this.#writer.prose(get(component, name))
      for (const one of childrenOf(component)) {
        if (isTabs) this.#group(one)
        else this.read(one)
      }
    })
  }

  /** Each line of a survey is a question, and the choices are the same for all. */
  #survey(component: JsonNode): void {
    const options = optionsOf(component)
    this.#writer.group(headingOf(component), () => {
      for (const name of ['description', 'tooltip']) this.#writer.prose(get(component, name))
      for (const question of itemsOf(get(component, 'questions'))) {
        this.#writer.question({
          kind: 'choice',
          id: stringOf(get(question, 'value')),
          label: get(question, 'label'),
          help: [get(question, 'tooltip')],
          options,
          required: isTrue(getIn(component, 'validate', 'required')),
          prefilled: isTrue(get(component, 'disabled')),
          node: question,
        })
      }
    })
  }

  #question(component: JsonNode): void {
    const kind = kindOf(component)
    const value = get(component, 'defaultValue')
    this.#writer.question({
      kind,
      id: stringOf(get(component, 'key')),
      label: get(component, 'label'),
      help: [get(component, 'description'), get(component, 'tooltip')],
      messages: [getIn(component, 'validate', 'customMessage')],
      placeholder: get(component, 'placeholder'),
      outline: kind === 'long-text' ? value : undefined,
      options: optionsOf(component),
      required: isTrue(getIn(component, 'validate', 'required')),
      prefilled: isAnswered(component),
      node: component,
    })
  }
}
