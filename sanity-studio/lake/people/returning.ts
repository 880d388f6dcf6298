import type { Person } from '../route.ts'

/**
 * Remembers for a moment who came with a token from before the last start. The Studio asks for the
 * providers right after such a token was refused: it is then offered this person alone, and with
 * `redirectOnSingle` goes back in by itself.
 */
export interface Returning {
  expect(person: Person): void
  take(): Person | undefined
}

const MOMENT = 15_000

/** @param now milliseconds since 1970. */
export function createReturning(now: () => number = Date.now): Returning {
  let expected: { readonly person: Person; readonly until: number } | undefined
  return {
    expect(person) {
      expected = { person, until: now() + MOMENT }
    },
    take() {
      const person = expected !== undefined && expected.until >= now() ? expected.person : undefined
      expected = undefined
      return person
    },
  }
}
