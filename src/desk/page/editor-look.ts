/** How the editor looks: the colours of the page, one font for texts, no pictures to load. */
import {EditorView} from '@codemirror/view'

const wavy = (colour: string, style = 'wavy') => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline ${style} ${colour}`,
  textDecorationThickness: '2px',
  textUnderlineOffset: '.2em',
  textDecorationSkipInk: 'none',
})

const marker = (colour: string) => ({content: 'none', width: '.6rem', height: '.6rem', borderRadius: '50%', background: colour})

export const look = EditorView.theme({
  '&': {height: '100%', backgroundColor: 'var(--bg)', color: 'var(--ink)', fontSize: '1rem'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'inherit', lineHeight: '1.6', overflow: 'auto'},
  '.cm-content': {padding: '.75rem 0', caretColor: 'var(--ink)', overflowWrap: 'anywhere'},
  '.cm-line': {padding: '0 1rem 0 .5rem', unicodeBidi: 'plaintext'},
  '.cm-gutters': {backgroundColor: 'var(--bg)', color: 'var(--mute)', border: '0', fontSize: '.8rem', fontVariantNumeric: 'tabular-nums'},
  '.cm-lineNumbers .cm-gutterElement': {padding: '.15rem .25rem 0 .5rem'},
  '.cm-gutter-lint .cm-gutterElement': {display: 'flex', alignItems: 'flex-start', paddingTop: '.55rem'},
  '.cm-gutter-lint': {width: '1rem'},
  '.cm-lint-marker-error': marker('var(--must)'),
  '.cm-lint-marker-warning': marker('var(--accent)'),
  '.cm-lint-marker-info': marker('var(--bar)'),
  '.cm-lintRange-error': wavy('var(--must)'),
  '.cm-lintRange-warning': wavy('var(--accent)'),
  '.cm-lintRange-info': wavy('var(--bar)', 'dotted'),
  '.cm-lintRange-active': {backgroundColor: 'var(--mark)'},
  '.cm-lintPoint::after': {display: 'none'},
  '.cm-placeholder': {color: 'var(--mute)', whiteSpace: 'pre-wrap'},
  '.cm-specialChar': {color: 'var(--must)'},
  '.cm-tooltip': {
    backgroundColor: 'var(--soft)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    maxWidth: '28rem',
    fontSize: '.9rem',
  },
  '.cm-diagnostic': {borderLeft: '0', padding: '.5rem .75rem'},
  '.cm-diagnosticAction': {backgroundColor: 'var(--accent)', color: 'var(--bg)', borderRadius: '4px', padding: '.15rem .5rem', font: 'inherit'},
  '.cm-panels': {backgroundColor: 'var(--soft)', color: 'var(--ink)', borderColor: 'var(--line)'},
  '.cm-panel.cm-search': {padding: '.5rem', fontSize: '.9rem'},
  '.cm-panel input, .cm-panel button': {
    font: 'inherit',
    color: 'var(--ink)',
    backgroundColor: 'var(--bg)',
    backgroundImage: 'none',
    border: '1px solid var(--mute)',
    borderRadius: '4px',
  },
  '.cm-panel.cm-search label': {fontSize: 'inherit'},
  '.cm-searchMatch': {backgroundColor: 'var(--tint)'},
  '.cm-searchMatch-selected': {backgroundColor: 'var(--mark)'},
  '.word-heading': {fontWeight: '600', fontSize: '1.1rem', paddingTop: '.5rem'},
  '.word-text': {paddingTop: '.25rem'},
  '.word-row, .word-cell': {borderLeft: '3px solid var(--line)', marginLeft: '.5rem', paddingTop: '.15rem'},
  '.word-row': {borderTop: '1px solid var(--line)'},
  '.word-control, .word-apart': {color: 'var(--mute)', fontStyle: 'italic', paddingLeft: '1.5rem'},
})
