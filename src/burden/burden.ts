/** What a document costs the people who use it: minutes of a request, hours and cost of a year, approvals, hand-offs, waits. */
import type {AnswerTime} from '../document/answer-times.ts'
import type {Approval} from '../document/approvals.ts'
import type {HandOff} from '../document/hand-offs.ts'
import type {Step} from '../document/steps.ts'
import type {Wait} from '../document/waits.ts'
import {type Approver, approversOf} from './approvers.ts'
import {type FormMinutes, scaleForm} from './form.ts'
import {type BurdenInputs, type BurdenRole, type Measured, type ReadInputs, readInputs} from './inputs.ts'
import {drawCount, type Model} from './model.ts'
import {simulateApprover} from './simulate.ts'
import {type Waiting, waitingOf} from './waiting.ts'

/** What the burden is worked out from: what a document says, and what only people know. */
export interface BurdenParts {
  /** undefined for a document that asks nothing. */
  readonly form: FormMinutes | undefined
  readonly approvals: readonly Approval[]
  readonly handOffs: readonly HandOff[]
  readonly steps: readonly Step[]
  readonly waits: readonly Wait[]
  readonly times: readonly AnswerTime[]
  /** Front matter: what it says of volume, rates and the like wins over the folder’s. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly folder: BurdenInputs | undefined
}

/** The minutes of the people who work on one request, in each draw; a role is left out where nothing is known of it. */
export type MinutesByRole = Readonly<Partial<Record<BurdenRole, Float64Array>>>

export interface Burden {
  readonly form: FormMinutes | undefined
  readonly inputs: BurdenInputs
  /** Inputs that could not be used. */
  readonly problems: ReadInputs['problems']
  readonly approvers: readonly Approver[]
  readonly handOffs: readonly HandOff[]
  readonly waiting: Waiting
  /** One request: requests that go back are not in it. */
  readonly request: () => MinutesByRole
  /** Hours of a year by role, in each draw; undefined without a volume. */
  readonly year: (request?: MinutesByRole) => MinutesByRole | undefined
  /** What was measured of an older version, where the minutes are scaled to it. */
  readonly scaledFrom?: Measured
  /** The same with an estimate that is scaled to a measurement of another version. */
  readonly rescaled: (scale: number) => Burden
}

/** Works out the burden: a pure function of its parts, the model’s draws among them. */
export function measureBurden({form, approvals, handOffs, steps, waits, times, meta, folder}: BurdenParts, model: Model): Burden {
  const {inputs: own, problems} = readInputs(meta)
  const inputs = {...folder, ...own}
  const approvers = approversOf(approvals, inputs.approvals)
  const approver = (): Float64Array => simulateApprover(form?.readBack ?? 0, model).map((minutes) => minutes * approvers.length)
  const waiting = waitingOf(waits, steps, times, model.middle)
  return withTimes({form, inputs, problems, approvers, handOffs, waiting}, approvers.length > 0 ? approver : undefined)
}

/** The minutes of one request and the hours of a year, from what is said and known. */
function withTimes(known: Omit<Burden, 'request' | 'year' | 'rescaled'>, approver: (() => Float64Array) | undefined): Burden {
  const {form, inputs} = known
  const request = (): MinutesByRole => {
    const {measured, handlingMinutes} = inputs
    return {
      ...(form ? {requester: measured ? same(measured.minutes) : form.draws()} : {}),
      ...(approver ? {approver: approver()} : {}),
      ...(handlingMinutes === undefined ? {} : {handler: same(handlingMinutes)}),
    }
  }
  const year = (minutesOf: MinutesByRole = request()): MinutesByRole | undefined => {
    const {volume, returnRate = 0} = inputs
    if (volume === undefined) return undefined
    // What goes back is filled in and worked on again; nobody approves it twice.
    const rounds = {requester: 1 + returnRate, approver: 1, handler: 1 + returnRate}
    const entries = Object.entries(minutesOf) as [BurdenRole, Float64Array][]
    return Object.fromEntries(entries.map(([role, draws]) => [role, draws.map((minutes) => (minutes * rounds[role] * volume) / 60)]))
  }
  const rescaled = (scale: number): Burden => {
    const {measured, ...others} = inputs
    return withTimes({...known, form: form && scaleForm(form, scale), inputs: others, ...(measured ? {scaledFrom: measured} : {})}, approver)
  }
  return {...known, request, year, rescaled}
}

function same(minutes: number): Float64Array {
  return new Float64Array(drawCount).fill(minutes)
}

/** What several roles come to in each draw; undefined when there is none. */
export function sumOf(minutes: readonly Float64Array[]): Float64Array | undefined {
  const [first, ...others] = minutes
  return first?.map((one, i) => others.reduce((sum, draws) => sum + (draws[i] ?? 0), one))
}
