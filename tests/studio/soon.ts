import { expect, type ExpectPollOptions } from 'vitest'

const PATIENT: ExpectPollOptions = { timeout: 60_000, interval: 100 }

/** Looks again and again until what is expected is there; how long that takes is not what these tests are about. */
export function soon<Value>(look: () => Value | Promise<Value>) {
  return expect.poll(look, PATIENT)
}
