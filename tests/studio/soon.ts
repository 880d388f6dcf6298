import { expect, type ExpectPollOptions } from 'vitest'

const PATIENT: ExpectPollOptions = { timeout: 60_000, interval: 100 }

/** Reviews count as published, so a hub may still build an earlier step, beside two browsers, before it builds this one. */
const MORE_PATIENT: ExpectPollOptions = { ...PATIENT, timeout: 180_000 }

/** Looks again and again until what is expected is there; how long that takes is not what these tests are about. */
export function soon<Value>(look: () => Value | Promise<Value>) {
  return expect.poll(look, PATIENT)
}

/** The same for what a hub shows once it is built again. */
export function soonBuilt<Value>(look: () => Value | Promise<Value>) {
  return expect.poll(look, MORE_PATIENT)
}
