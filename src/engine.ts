/** How V8 is told to work for us, in a process of our own: never in that of somebody who uses the library. */
import process from 'node:process'
import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'
import {isMainThread} from 'node:worker_threads'

/** The first number of the version of Node. */
const nodeVersion = Number.parseInt(process.versions.node, 10)
/** The last version that was measured: V8 complains of a flag that it no longer has, and a later version does without. */
const lastMeasured = 24

const calls = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=800',
  '--invocation-count-for-osr=4000',
  '--invocation-count-for-turbofan=24000',
]
/**
 * Most runs are over before a function that V8 makes fast has paid for the
 * making, which takes a fifth of them. It waits for eight to ten times the work,
 * in versions of Node where that was measured.
 */
const patience: Readonly<Record<number, readonly string[]>> = {20: ['--interrupt-budget=540000'], 22: calls, 24: calls}

/**
 * Sets flags of V8, and those that every run gains by. V8 reads a pattern by
 * itself first, and makes it fast when it is asked a second time; ours are asked
 * for each paragraph, and making them twice is a fifth of a short run. What
 * holds is what the flag says when a pattern is made, so it is set before any is.
 * To switch the first step off as a whole would take no less time, and crashes
 * where patterns of Node are between the two.
 */
export function tuneEngine(...flags: readonly string[]): void {
  if (nodeVersion > lastMeasured) return
  for (const flag of ['--regexp-tier-up-ticks=0', ...(patience[nodeVersion] ?? []), ...flags]) setFlagsFromString(flag)
}

/** In bytes; half of it is in use at once. */
const enoughRoom = 16_000_000
let room: 'free' | 'held' | 'growing' | 'enough' = 'free'

/** Keeps the room for what has just been made, and is mostly dropped, as small as it is, until it is let grow. */
export function holdRoom(): void {
  if (!isMainThread || nodeVersion > lastMeasured) return
  room = 'held'
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * Lets that room grow, and when asked again, no further than is enough. By itself
 * it doubles until it is twice as large (Node 20) or eight times (Node 24), which
 * takes no less time: 2,000 files needed 217 and 332 MB so, and need 195 and 220.
 * Where it was not held, it is left to V8. A worker is told when it starts.
 */
export function growRoom(): void {
  if (room === 'held') {
    room = 'growing'
    setFlagsFromString('--semi-space-growth-factor=2')
  } else if (room === 'growing') {
    const young = getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space')
    if (!young || young.space_size < enoughRoom) return
    holdRoom()
    room = 'enough'
  }
}
