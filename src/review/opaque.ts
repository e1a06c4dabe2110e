/** What a comment must stand outside of: Word writes its content anew, and a comment in it would be lost. */
import {childOf, elementsOf, isOn, type XmlElement} from '../readers/docx/xml.ts'

/** A stretch of a paragraph: the offsets of its first and its last element. */
export interface Stretch {
  readonly start: XmlElement | undefined
  readonly end: XmlElement | undefined
}

/** Kinds of controls whose content is one value. */
const values = ['w:text', 'w:date', 'w:dropDownList', 'w:comboBox', 'w14:checkbox', 'w:picture']

/** Whether a content control shows a prompt or a value, which goes when somebody fills it in. */
export function isReplaced(sdt: XmlElement): boolean {
  const properties = childOf(sdt, 'w:sdtPr')
  return isOn(childOf(properties, 'w:showingPlcHdr')) || isBound(properties) || values.some((name) => childOf(properties, name))
}

function isBound(properties: XmlElement | undefined): boolean {
  return childOf(properties, 'w:dataBinding') !== undefined || childOf(properties, 'w15:dataBinding') !== undefined
}

/** Whether nobody may change the words of a content control, or Word takes them from elsewhere. */
export function isFixed(sdt: XmlElement): boolean {
  return isReplaced(sdt) || childOf(childOf(sdt, 'w:sdtPr'), 'w:lock') !== undefined
}

/** The widest such thing around a run in its paragraph; undefined when there is none. */
export function opaqueAround(run: XmlElement, paragraph: XmlElement): Stretch | undefined {
  let found: Stretch | undefined
  for (let at: XmlElement | undefined = run; at && at !== paragraph; at = at.parent) {
    const isOpaque = at.name === 'mc:AlternateContent' || at.name === 'w:fldSimple' || (at.name === 'w:sdt' && isReplaced(at))
    if (isOpaque) found = {start: at, end: at}
  }
  return found ?? formFieldAround(run)
}

/** The runs in which the outermost form field around a run begins and ends, where they stand beside it. */
function formFieldAround(run: XmlElement): Stretch | undefined {
  const open: {readonly begin: XmlElement; readonly isForm: boolean}[] = []
  let begin: XmlElement | undefined
  let isBehind = false
  for (const one of elementsOf(run.parent)) {
    if (one.name !== 'w:r') continue
    if (one === run) {
      begin = open.find(({isForm}) => isForm)?.begin
      if (!begin) return undefined
      isBehind = true
    }
    for (const {name, attributes, children} of elementsOf(one)) {
      if (name !== 'w:fldChar') continue
      const type = attributes['w:fldCharType']
      if (type === 'begin') open.push({begin: one, isForm: children.some((child) => typeof child !== 'string' && child.name === 'w:ffData')})
      else if (type === 'end' && open.pop()?.begin === begin && isBehind) return {start: begin, end: one}
    }
  }
  return begin && {start: begin, end: undefined}
}

/** The outermost content control around a paragraph whose content goes as a whole. */
export function replacedAround(paragraph: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined
  for (let at = paragraph.parent; at; at = at.parent) if (at.name === 'w:sdt' && isReplaced(at)) found = at
  return found
}

/** What holds paragraphs, or is one. */
const holdsText = new Set(['w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:customXml', 'mc:AlternateContent'])

/** Whether a paragraph is the first in a control around paragraphs: where a comment refers to it, LibreOffice (7.4) loses its words. */
export function opensControl(paragraph: XmlElement): boolean {
  for (let at = paragraph; at.parent && at.parent.name !== 'w:body'; at = at.parent) {
    if (at.parent.name === 'w:sdt') continue
    const first = at.parent.children.find((child) => typeof child !== 'string' && holdsText.has(child.name))
    if (first !== at) return false
    if (at.parent.name === 'w:sdtContent' && !childOf(childOf(at.parent.parent, 'w:sdtPr'), 'w:docPartObj')) return true
  }
  return false
}

/** The outermost text box around a paragraph. */
export function boxAround(paragraph: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined
  for (let at = paragraph.parent; at; at = at.parent) if (at.name === 'w:txbxContent') found = at
  return found
}
