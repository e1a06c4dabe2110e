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
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  postMessage(question: Question): void
}

/** Starts the engine. A page opened from a folder may load no worker from there, but one made of text. */
export function startEngine(): Ask {
  const waiting = new Map<number, {resolve(result: unknown): void; reject(error: Error): void}>()
  const line = startWorker() ?? startHere()
  let last = 0
  line.onmessage = ({data: reply}) => {
    const {resolve, reject} = waiting.get(reply.id) ?? {}
    waiting.delete(reply.id)
    if ('failure' in reply) reject?.(new Error(reply.failure))
    else resolve?.(reply.result)
  }
  return (request) =>
    new Promise((resolve, reject) => {
      last++
      waiting.set(last, {resolve: resolve as (result: unknown) => void, reject})
      line.postMessage({...request, id: last})
    })
}

function startWorker(): Line | undefined {
  try {
    const address = URL.createObjectURL(new Blob([`(${untapeEngine.toString()})(self)`], {type: 'text/javascript'}))
    const policy = globalThis.trustedTypes?.createPolicy('untape', {createScriptURL: (one) => one})
    return new Worker(policy?.createScriptURL(address) ?? address) as Line
  } catch {
    return undefined
  }
}

function startHere(): Line {
  const {port1, port2} = new MessageChannel()
  untapeEngine(port2 as Port)
  return port1 as Line
}
