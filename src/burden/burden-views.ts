import type {AnswerTime} from '../document/answer-times.ts'
import type {Approval} from '../document/approvals.ts'
import type {Document, Field} from '../document/document.ts'
import type {ProcessViews} from '../document/process-views.ts'
import {type Burden, measureBurden} from './burden.ts'
import {type Classification, classifier} from './classify.ts'
import type {Constants} from './constants.ts'
import {type FieldNote, type FieldNotes, noteFinder} from './field-notes.ts'
import {type FormMinutes, measureForm} from './form.ts'
import type {BurdenInputs} from './inputs.ts'
import {modelOf} from './model.ts'

/** What a document costs the people who use it. */
export interface BurdenViews {
  /** What people say of a field in front matter and settings: its class, why it is asked. */
  noteOf(field: Field): FieldNote | undefined
  /** What answering a field takes, and which words say so. */
  classOf(field: Field): Classification
  /** What the form takes its requester, in minutes, by the model; its own numbers by field. */
  minutes(): FormMinutes
  /** What the document costs the people who use it, in minutes, hours, approvals, hand-offs and stated waits. */
  burden(): Burden
}

/** What the folder around a document knows of its burden. */
export interface BurdenSurroundings {
  /** What is said of single fields, by label or id. */
  readonly fields?: FieldNotes
  /** How often the form is sent, what an hour costs and the like. */
  readonly inputs?: BurdenInputs
  /** The numbers of the model, where the company has its own. */
  readonly constants?: Constants
}

interface Sources {
  readonly surroundings: BurdenSurroundings
  readonly process: ProcessViews
  readonly questions: () => readonly Field[]
  readonly approvals: () => readonly Approval[]
  readonly times: () => readonly AnswerTime[]
  readonly countWords: (text: string) => number
  readonly once: <T>(compute: () => T) => () => T
}

/** The views of the burden, from what the document says and what its folder knows. */
export function burdenViews(document: Document, {surroundings, process, questions, approvals, times, countWords, once}: Sources): BurdenViews {
  const model = modelOf(surroundings.constants)
  const noteOf = noteFinder(document, surroundings.fields)
  const classOf = classifier(document, noteOf)
  const minutes = once(() => measureForm(document, countWords, classOf, model))
  return {
    noteOf,
    classOf,
    minutes,
    burden: once(() => {
      const said = {approvals: approvals(), handOffs: process.handOffs(), steps: process.steps(), waits: process.waits(), times: times()}
      return measureBurden({...said, form: questions().length > 0 ? minutes() : undefined, meta: document.meta, folder: surroundings.inputs}, model)
    }),
  }
}
