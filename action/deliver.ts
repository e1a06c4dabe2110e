/** Comments on a pull request: look whether it is still the one, read what is ours, plan, write. Trouble is told, never thrown. */
import {createHash} from 'node:crypto'
import {setTimeout} from 'node:timers/promises'
import type {Anchors} from './anchors.ts'
import {gate, readAnchors} from './current.ts'
import {type Deliver, type Delivery, nothingDelivered} from './delivery.ts'
import type {Inputs} from './inputs.ts'
import {readInlineMarker} from './marker.ts'
import type {RunModel} from './model.ts'
import type {OwnState} from './own-state.ts'
import {type Plan, planDelivery, shownInline} from './plan.ts'
import {readOwnState, UnreadableState} from './state.ts'
import type {DeliveryOptions, Target} from './target.ts'
import {troubleOf} from './trouble.ts'
import {Stopped, Writer} from './writer.ts'

/** Comments on the pull request of a run. */
export const deliverToPull: Deliver = async (model, {pull}, {octokit, owner, repo}, inputs) => {
  if (pull === undefined) return nothingDelivered
  const {comment, maxInline, suggestions} = inputs
  return await deliver(model, {octokit, owner, repo, number: pull}, {comment, maxInline, suggestions, key: keyOf(inputs)})
}

/** Two steps that look at different files, or with different configurations, have comments of their own. */
export function keyOf({paths, config}: Pick<Inputs, 'paths' | 'config'>): string {
  if (paths.length === 0 && config === undefined) return 'main'
  return createHash('sha256')
    .update(JSON.stringify([paths.toSorted(), config ?? null]))
    .digest('hex')
    .slice(0, 8)
}

/** Plans and writes. `pause` waits before looking whether an unanswered request was carried out after all. */
export async function deliver(
  model: RunModel,
  target: Target,
  options: DeliveryOptions,
  pause: () => Promise<void> = () => setTimeout(3_000),
): Promise<Delivery> {
  if (options.comment === 'off') return nothingDelivered
  const closed = await gate(target, model.head)
  if (closed !== null) return {...nothingDelivered, notes: [`No comment was written: ${closed}.`]}
  let state: OwnState
  let anchors: Anchors
  try {
    state = await readOwnState(target, options.key)
    anchors = model.files.some(({added}) => added.length > 0) ? await readAnchors(target) : new Map()
  } catch (error) {
    const reason = error instanceof UnreadableState ? error.message : troubleOf(error).reason
    return {...nothingDelivered, notes: [`No comment was written, as those that are there could not be read: ${reason}.`]}
  }
  return await write(model, planDelivery(model, state, anchors, options), state, new Writer({target, head: model.head, key: options.key, pause}))
}

async function write(model: RunModel, plan: Plan, state: OwnState, writer: Writer): Promise<Delivery> {
  const inline = new Set(shownInline(model, plan))
  const withdraw = (fingerprints: readonly string[]): void => {
    for (const one of fingerprints) inline.delete(one)
  }
  let commentUrl = state.stickies[0]?.url
  const isReviewed = new Set<string>()
  try {
    for (const one of await writer.review(plan.review, state)) isReviewed.add(one)
    withdraw(plan.review.flatMap(({fingerprints}) => fingerprints).filter((one) => !isReviewed.has(one)))
    for (const edit of [...plan.update, ...plan.fixed]) {
      if (!(await writer.edit(edit))) withdraw(readInlineMarker(edit.body)?.fingerprints.filter((one) => !edit.comment.fingerprints.includes(one)) ?? [])
    }
    commentUrl = (await writer.sticky(plan.sticky)) ?? commentUrl
    for (const {nodeId} of plan.surplus) await writer.minimize(nodeId, 'DUPLICATE')
  } catch (error) {
    if (!(error instanceof Stopped)) writer.note(`Not all comments were written: ${troubleOf(error).reason}.`)
    withdraw(plan.review.flatMap(({fingerprints}) => fingerprints).filter((one) => !isReviewed.has(one)))
  }
  const channels = [...(inline.size > 0 ? ['review'] : []), ...(commentUrl === undefined ? [] : ['sticky'])]
  return {channels, ...(commentUrl === undefined ? {} : {commentUrl}), inline, notes: writer.notes}
}
