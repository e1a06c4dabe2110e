/**
 * Leaves out of a part what Word writes of looks alone, before it is parsed.
 * WordprocessingML: ECMA-376 part 1, 17.3, 17.4, 17.7 and 17.9.
 */

const ofWords =
  'bCs caps color cs dstrike eastAsianLayout effect em emboss fitText highlight i iCs imprint kern lang noProof outline position rtl shadow smallCaps snapToGrid spacing strike sz szCs vertAlign w webHidden'
const ofParagraphs =
  'adjustRightInd autoSpaceDE autoSpaceDN bidi cnfStyle contextualSpacing divId ind jc keepLines keepNext kinsoku mirrorIndents overflowPunct pageBreakBefore suppressAutoHyphens suppressLineNumbers suppressOverlap textAlignment textDirection topLinePunct widowControl wordWrap'
const ofTables = 'cantSplit hideMark noWrap tblCellSpacing tblInd tblLayout tblLook tblOverlap tblW tcFitText tcW trHeight vAlign'
const ofBorders = 'bar between bottom insideH insideV left right tl2br top tr2bl'
const ofPages = 'cols docGrid pgMar pgNumType pgSz'
const ofTheEditor = 'bookmarkEnd bookmarkStart lastRenderedPageBreak permEnd permStart proofErr'
const ofStyles = 'lsdException next link qFormat rsid semiHidden uiPriority unhideWhenUsed'
const ofLists = 'lvlJc multiLevelType nsid tmpl'

/**
 * Names of elements that say only what something looks like, or where an editor
 * was; nothing that is read of a form or shown of a document depends on them.
 */
export const looksOnly: readonly string[] = [ofWords, ofParagraphs, ofTables, ofBorders, ofPages, ofTheEditor, ofStyles, ofLists].flatMap((names) =>
  names.split(' '),
)

/** Fonts, but for those of symbols, which may draw a box to tick. */
const font = String.raw`<w:rFonts(?=\s)(?![^<>]*(?:INGS|[Ii]ngs))[^<>]*/>`
const look = String.raw`<w:(?:${looksOnly.join('|')})(?:\s[^<>]*)?/>|${font}`
/** No more at once than any real one has: strangers may write millions, and the engine remembers each. */
const ofRun = String.raw`<w:rPr>(?:\s*(?:${look})){1,40}\s*</w:rPr>`
const looks = new RegExp(String.raw`${ofRun}|${look}|<w:pPr>(?:\s*(?:${ofRun}|${look})){1,40}\s*</w:pPr>`, 'g')
/** Which editing session a thing is of, and its number in the file. Word writes them first. */
const session = /(<w:(?:p|r|tr|sectPr))(?: w(?::rsid[A-Za-z]*|14:(?:para|text)Id)="[0-9A-Fa-f]*"){1,12}/g

/**
 * The XML of a part without what says only what it looks like: half of the
 * elements of real files, and three of five letters. Places in what is left are
 * not those of the file. A part with comments or sections of raw text stays as
 * it is: what looks like an element there is none.
 */
export function withoutLooks(xml: string): string {
  return xml.includes('<!') ? xml : xml.replace(looks, '').replace(session, '$1')
}
