/** What Word itself knows as a place to fill in: content controls and the older form fields. */
import type {FieldKind} from '../../document/document.ts'
import {isStandardPrompt} from '../markdown/prompts.ts'
import {childOf, elementsOf, isOn, isTrue, valOf, type XmlElement} from './xml.ts'

/** A place to fill in, as its properties describe it. */
export interface Control {
  readonly origin: 'content-control' | 'form-field' | 'drawn'
  readonly type: 'text' | 'long-text' | 'date' | 'choice' | 'box' | 'picture' | 'repeated'
  /** What Word shows above the control; undefined when it has none. */
  readonly title: string | undefined
  /** The author's own name for it, which nobody sees. */
  readonly name: string | undefined
  /** What Word says in the status line, or when F1 is pressed. */
  readonly help: readonly string[]
  readonly options: readonly string[]
  /** Its text only says what to write. */
  readonly showsPlaceholder: boolean
  readonly checked: boolean
  /** Nobody can fill it in: its content is locked, or the field is switched off. */
  readonly isLocked: boolean
  /** Where the answer is kept in the file: controls with one binding are one answer. */
  readonly binding: string | undefined
  /** Around paragraphs, rows or cells, and not in a line of text. */
  readonly isBlock: boolean
}

/** A control in the text of its paragraph. */
export interface PlacedControl extends Control {
  readonly start: number
  readonly end: number
}

/**
 * A content control by its properties; undefined for what is none to fill in:
 * tables of contents and other building blocks, citations, bibliographies,
 * groups, and the single items of a section that repeats.
 */
export function contentControl(sdt: XmlElement, isBlock: boolean): Control | undefined {
  const properties = childOf(sdt, 'w:sdtPr')
  const has = (name: string): XmlElement | undefined => childOf(properties, name)
  // Without properties it holds text of any kind.
  if (skipped.some((name) => has(name))) return undefined
  const list = has('w:dropDownList') ?? has('w:comboBox')
  const box = has('w14:checkbox')
  const text = has('w:text')
  return {
    origin: 'content-control',
    type: list
      ? 'choice'
      : box
        ? 'box'
        : has('w:date')
          ? 'date'
          : has('w:picture')
            ? 'picture'
            : has('w15:repeatingSection')
              ? 'repeated'
              : text && !isTrue(text.attributes['w:multiLine'])
                ? 'text'
                : 'long-text',
    title: filled(valOf(has('w:alias'))),
    name: filled(valOf(has('w:tag'))),
    help: [],
    options: optionsOf(list),
    showsPlaceholder: isOn(has('w:showingPlcHdr')),
    checked: box !== undefined && isOn(childOf(box, 'w14:checked')),
    isLocked: /^(?:contentLocked|sdtContentLocked)$/.test(valOf(has('w:lock')) ?? ''),
    binding: has('w:dataBinding')?.attributes['w:xpath'],
    isBlock,
  }
}

const skipped = ['w:docPartObj', 'w:docPartList', 'w:citation', 'w:bibliography', 'w:group', 'w15:repeatingSectionItem']

/** A form field of the older kind, by what stands at its beginning. */
export function formField(data: XmlElement): Control {
  const [box, list, input] = [childOf(data, 'w:checkBox'), childOf(data, 'w:ddList'), childOf(data, 'w:textInput')]
  const enabled = childOf(data, 'w:enabled')
  const help = [childOf(data, 'w:helpText'), childOf(data, 'w:statusText')].flatMap((one) => filled(valOf(one)) ?? [])
  return {
    origin: 'form-field',
    type: box ? 'box' : list ? 'choice' : valOf(childOf(input, 'w:type')) === 'date' ? 'date' : 'text',
    title: undefined,
    name: filled(valOf(childOf(data, 'w:name'))),
    help: [...new Set(help)],
    options: elementsOf(list).flatMap((one) => (one.name === 'w:listEntry' ? (filled(valOf(one)) ?? []) : [])),
    showsPlaceholder: false,
    checked: box !== undefined && isOn(childOf(box, 'w:checked') ?? childOf(box, 'w:default')),
    isLocked: enabled !== undefined && !isOn(enabled),
    binding: undefined,
    isBlock: false,
  }
}

/** A box that is only drawn: a character, or a symbol of a font. */
export function drawnBox(checked: boolean): Control {
  return {
    origin: 'drawn',
    type: 'box',
    title: undefined,
    name: undefined,
    help: [],
    options: [],
    showsPlaceholder: false,
    checked,
    isLocked: false,
    binding: undefined,
    isBlock: false,
  }
}

/** The entries of a list but the first that only says “Choose an item.”: it has no value. */
function optionsOf(list: XmlElement | undefined): string[] {
  return elementsOf(list).flatMap(({name, attributes}, i) => {
    if (name !== 'w:listItem') return []
    const value = attributes['w:value']
    const isPrompt =
      i === 0 && (value === undefined || value === '' || value === attributes['w:displayText']) && isStandardPrompt(attributes['w:displayText'] ?? '')
    return isPrompt ? [] : (filled(attributes['w:displayText'] ?? value) ?? [])
  })
}

/** An ActiveX control, of which the file says little but its name: that is its caption too, as long as nobody gave it another. */
export function activeControl(name: string): Control | undefined {
  const type = /^(?:check|option|toggle)/i.test(name) ? 'box' : /^(?:combo|list)/i.test(name) ? 'choice' : /^text/i.test(name) ? 'text' : undefined
  return type && {...drawnBox(false), type, title: name}
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.replace(/\s+/g, ' ').trim()
  return trimmed ? trimmed : undefined
}

/** The kind of field that a control makes. */
export function fieldKindOf({type}: Control): FieldKind {
  switch (type) {
    case 'choice':
      return 'choice'
    case 'box':
      return 'choices'
    case 'picture':
      return 'upload'
    case 'text':
    case 'date':
      return 'text'
    default:
      return 'long-text'
  }
}
