/** Fields that Word fills in: where each begins and ends. */
import type {XmlPart} from './package.ts'
import {isPassedOver, type XmlElement} from './xml.ts'

/**
 * The marks of fields in a part that have no other half. What stands behind a
 * beginning without an end is text, and not an instruction that goes on for
 * the rest of the part. A field stays inside its text box.
 */
export function loneMarks({xml, root}: XmlPart): ReadonlySet<XmlElement> {
  const lone = new Set<XmlElement>()
  if (xml.includes('fldChar')) markLone(root, lone)
  return lone
}

function markLone(root: XmlElement, lone: Set<XmlElement>): void {
  const open: XmlElement[] = []
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:fldChar') {
        const type = child.attributes['w:fldCharType']
        if (type === 'begin') open.push(child)
        else if (type === 'end' ? !open.pop() : open.length === 0) lone.add(child)
      } else if (child.name === 'w:txbxContent') markLone(child, lone)
      // Properties, “w:rPr”, hold no marks.
      else if (child.children.length > 0 && !child.name.endsWith('Pr') && !isPassedOver(child)) visit(child)
    }
  }
  visit(root)
  for (const mark of open) lone.add(mark)
}
