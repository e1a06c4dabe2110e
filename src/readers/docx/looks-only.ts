/** What Word writes of looks alone. WordprocessingML: ECMA-376 part 1, 17.3 and 17.4. */

const ofWords =
  'bCs caps color cs dstrike eastAsianLayout effect em emboss fitText highlight i iCs imprint kern lang noProof outline position rtl shadow smallCaps snapToGrid spacing strike sz szCs vertAlign w webHidden'
const ofParagraphs =
  'adjustRightInd autoSpaceDE autoSpaceDN bidi cnfStyle contextualSpacing divId ind jc keepLines keepNext kinsoku mirrorIndents overflowPunct pageBreakBefore suppressAutoHyphens suppressLineNumbers suppressOverlap textAlignment textDirection topLinePunct widowControl wordWrap'
const ofTables = 'cantSplit hideMark noWrap tblCellSpacing tblInd tblLayout tblLook tblOverlap tblW tcFitText tcW trHeight vAlign'
const ofTheEditor = 'bookmarkEnd bookmarkStart permEnd permStart proofErr'
const ofStyles = 'next link qFormat semiHidden uiPriority unhideWhenUsed'

/**
 * Names of elements that say only what something looks like, or where an editor
 * was. They are three of ten elements and close themselves; nothing that is
 * read of a form or shown of a document depends on them, so they take no place
 * in its tree.
 */
export const looksOnly: ReadonlySet<string> = new Set(
  [ofWords, ofParagraphs, ofTables, ofTheEditor, ofStyles].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
)
