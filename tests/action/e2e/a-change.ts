/** A small change to a small repository: one finding stays, one is mended, three are new. */
export const before = {
  'untape.yml': 'rules:\n  no-vague-deadline: error\n',
  'README.md': '# Forms\n\nAll forms of the house.\n',
  'forms/laptop.md': '# Laptop\n\nPlease leverage the form.\n\nUtilize the other one for phones.\n',
}

export const after = {
  ...before,
  'forms/laptop.md':
    '# Laptop\n\nPlease leverage the form.\n\nUse the other one for phones.\n\nPrior to the visit, we reply as soon as possible and spin up a machine.\n',
}

/** What of it is new: rule, line and what to write instead. */
export const added = [
  {rule: 'prefer-plain-words', severity: 'note', quote: 'Prior to', position: {start: {line: 7}}},
  {rule: 'no-vague-deadline', severity: 'error', quote: 'as soon as possible', position: {start: {line: 7}}},
  {rule: 'no-jargon', severity: 'note', quote: 'spin up', position: {start: {line: 7}}},
]
