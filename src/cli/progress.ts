import {count} from '../reporters/wording.ts'

/** A run that takes less shows nothing; milliseconds. */
const moment = 1000
const interval = 100

/** One line that says how far a run is, on a terminal; it is wiped when the run is done, or has something else to say. */
export class Progress {
  readonly #write: (text: string) => void
  readonly #now: () => number
  #start: number | undefined
  #last = 0
  #width = 0

  constructor(write: (text: string) => void, now: () => number) {
    this.#write = write
    this.#now = now
  }

  /** Of `total` files `done` are done, and so many findings are in them, where somebody counts. */
  show(done: number, total: number, findings?: number): void {
    const now = this.#now()
    this.#start ??= now
    if (done >= total) {
      this.wipe()
      return
    }
    if (now - this.#start < moment || now - this.#last < interval) return
    this.#last = now
    const left = done === 0 ? '' : `, about ${durationText(((now - this.#start) / done) * (total - done))} left`
    this.#draw(`${done} of ${count(total, 'file')}${findings === undefined ? '' : `, ${count(findings, 'finding')}`}${left}`)
  }

  wipe(): void {
    if (this.#width === 0) return
    this.#draw('')
    this.#write('\r')
    this.#width = 0
  }

  /** What was longer before is written over. */
  #draw(text: string): void {
    this.#write(`\r${text.padEnd(this.#width)}`)
    this.#width = text.length
  }
}

/** “5 s”, “2 min 10 s”. */
function durationText(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
