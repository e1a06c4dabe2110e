/** The engine as the page speaks to it: in a worker, so that a long document never keeps the page from answering. */
import type {Answers, Port, Question, Reply, Request} from '../engine/messages.ts'

/** Asks the engine; the promise fails with one sentence for the person. */
export type Ask = <T extends Request>(request: T) => Promise<Answers[T['ask']]>

declare global {
  /** What engine.js defines. */
  var untapeEngine: (port: Port) => void
  /** Of browsers that take a script's address from such a policy only. */
  var trustedTypes: undefined | {createPolicy(name: string, rules: {createScriptURL(address: string): string}): {createScriptURL(address: string): string}}
}

/** What messages go through, to a worker or to the same thread. */
interface Line {
  postMessage(question: Question): void
}

/** Starts the engine. A page opened from a folder may load no worker from there, but one made of text. */
export function startEngine(): Ask {
  const waiting = new Map<number, {readonly question: Question; resolve(result: unknown): void; reject(error: Error): void}>()
  let isProved = false
  let last = 0
  const hear = ({data: reply}: {readonly data: Reply}): void => {
    isProved = true
    const {resolve, reject} = waiting.get(reply.id) ?? {}
    waiting.delete(reply.id)
    if ('failure' in reply) reject?.(new Error(reply.failure))
    else resolve?.(reply.result)
  }
  let line = startWorker(() => {
    if (isProved) {
      for (const {reject} of waiting.values()) reject(new Error('The check broke off: the document may be too much for this browser.'))
      waiting.clear()
      return
    }
    // A worker that never spoke was not allowed to start: the same thread has to do, with what was asked so far.
    line = startHere(hear)
    for (const {question} of waiting.values()) line.postMessage(question)
  }, hear)
  return (request) =>
    new Promise((resolve, reject) => {
      const question = {...request, id: ++last}
      waiting.set(last, {question, resolve: resolve as (result: unknown) => void, reject})
      line.postMessage(question)
    })
}

/** `failed` is told of a worker that does not start, or that breaks. */
function startWorker(failed: () => void, hear: (event: {readonly data: Reply}) => void): Line {
  try {
    const address = URL.createObjectURL(new Blob([`(${untapeEngine.toString()})(self)`], {type: 'text/javascript'}))
    const policy = globalThis.trustedTypes?.createPolicy('untape', {createScriptURL: (one) => one})
    const worker = new Worker(policy?.createScriptURL(address) ?? address)
    worker.onmessage = hear
    worker.onerror = (event) => {
      event.preventDefault()
      failed()
    }
    return worker
  } catch {
    return startHere(hear)
  }
}

function startHere(hear: (event: {readonly data: Reply}) => void): Line {
  const {port1, port2} = new MessageChannel()
  untapeEngine(port2 as Port)
  port1.onmessage = hear
  return port1
}
