import {BorderStyle, type IStylesOptions, LineRuleType} from 'docx'
import {indentOf} from './numbered-lists.ts'

/** A font that every Word has; others take one of the same widths. */
const font = 'Calibri'
const dark = '1F3864'
/** Small print that can still be read. */
const grey = '595959'

/** How the words of severities look besides what they say. */
export const severityColours = {error: '9C0006', warning: '7F4A00', note: '1F4E79'} as const
/** What is quoted stands out in bold too. */
export const markedStyle = 'Marked'
export const fineStyle = 'Fine'

function headed(size: number, before: number, after: number): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return {run: {font, size, bold: true, color: dark}, paragraph: {spacing: {before, after}, keepNext: true, keepLines: true}}
}

/** The styles of the report, by the names that Word has for them, so that a person can change all of a kind at once. */
export const styles: IStylesOptions = {
  default: {
    document: {run: {font, size: 21, language: {value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA'}}, paragraph: {spacing: {after: 120, line: 269}}},
    title: {run: {font, size: 44, bold: true, color: dark}, paragraph: {spacing: {after: 80, line: 240, lineRule: LineRuleType.AUTO}, keepNext: true}},
    heading1: {
      ...headed(32, 420, 120),
      paragraph: {
        spacing: {before: 420, after: 120},
        keepNext: true,
        keepLines: true,
        border: {bottom: {style: BorderStyle.SINGLE, size: 6, space: 2, color: 'B4C0D6'}},
      },
    },
    heading2: headed(26, 280, 100),
    heading3: headed(22, 220, 60),
  },
  paragraphStyles: [
    {id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: {color: grey}, paragraph: {spacing: {after: 80}}},
    {id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', quickFormat: true, paragraph: {spacing: {after: 60}}},
    {id: 'ListNumber', name: 'List Number', basedOn: 'Normal', quickFormat: true, paragraph: {spacing: {after: 60}}},
    {id: 'ListContinue', name: 'List Continue', basedOn: 'Normal', quickFormat: true, paragraph: {spacing: {after: 60}, keepLines: true}},
    {
      id: 'FindingKind',
      name: 'Finding Kind',
      basedOn: 'Normal',
      next: 'ListBullet',
      quickFormat: true,
      paragraph: {spacing: {before: 140, after: 60}, keepNext: true, keepLines: true},
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: {color: '404040'},
      paragraph: {
        indent: {left: indentOf(0) + 113},
        spacing: {after: 60},
        keepLines: true,
        border: {left: {style: BorderStyle.SINGLE, size: 12, space: 6, color: 'B4C0D6'}},
      },
    },
    {id: 'Better', name: 'Better Wording', basedOn: 'ListContinue', quickFormat: true, paragraph: {indent: {left: indentOf(0)}, spacing: {after: 100}}},
    {id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, run: {size: 18, color: grey}, paragraph: {spacing: {before: 80, after: 80}}},
    {id: 'TableHead', name: 'Table Head', basedOn: 'Normal', quickFormat: true, run: {size: 19, bold: true}, paragraph: {spacing: {after: 0, line: 240}}},
    {id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true, run: {size: 19}, paragraph: {spacing: {after: 0, line: 240}}},
    {id: 'Footer', name: 'footer', basedOn: 'Normal', run: {size: 17, color: grey}, paragraph: {spacing: {after: 0}}},
  ],
  characterStyles: [
    {
      id: markedStyle,
      name: 'Marked',
      run: {bold: true, color: '000000', shading: {fill: 'FFF2CC', color: 'auto', type: 'clear'}},
    },
    {id: fineStyle, name: 'Fine', run: {size: 18, color: grey}},
  ],
}
