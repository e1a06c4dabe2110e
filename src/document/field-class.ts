/**
 * What answering a field takes, quickest first: agree, know it, choose, attach, look it up or ask, write a line or two,
 * ask a specialist, write several paragraphs.
 */
export const fieldClasses = ['consent', 'known', 'choice', 'upload', 'gathered', 'created-short', 'specialist', 'created-long'] as const

export type FieldClass = (typeof fieldClasses)[number]

/** The slower of two classes. */
export function slower(a: FieldClass, b: FieldClass): FieldClass {
  return fieldClasses.indexOf(a) >= fieldClasses.indexOf(b) ? a : b
}

/** Whether a text names one of the classes. */
export function isFieldClass(text: unknown): text is FieldClass {
  return fieldClasses.some((one) => one === text)
}
