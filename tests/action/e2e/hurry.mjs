// GitHub wants writes a second or three apart, and we keep to it. Nobody has to sit through it here:
// what waits for less than a minute waits for a hundredth of it. Limits on time are left as they are.
import {syncBuiltinESMExports} from 'node:module'
import promises from 'node:timers/promises'

const shorter = (delay) => (delay > 100 && delay <= 60_000 ? delay / 100 : delay)
const {setTimeout} = globalThis
const {setTimeout: wait} = promises

globalThis.setTimeout = Object.assign((action, delay, ...values) => setTimeout(action, shorter(delay), ...values), setTimeout)
promises.setTimeout = (delay, ...others) => wait(shorter(delay), ...others)
syncBuiltinESMExports()
