import { randomBytes } from 'node:crypto'

import type { Person } from '../route.ts'

/** The short way between choosing a name and holding a token: an id in the address that works once. */
export interface Sessions {
  open(person: Person): string
  /** Whose session it was; undefined if it is unknown, used or older than a minute. */
  use(id: string): Person | undefined
}

const LIFETIME = 60_000
const MOST_OPEN = 50

/** @param now milliseconds since 1970. */
export function createSessions(now: () => number = Date.now): Sessions {
  const open = new Map<string, { readonly person: Person; readonly until: number }>()
  return {
    open(person) {
      const id = randomBytes(24).toString('base64url')
      open.set(id, { person, until: now() + LIFETIME })
      const [oldest] = open.keys()
      if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest)
      return id
    },
    use(id) {
      const session = open.get(id)
      open.delete(id)
      return session !== undefined && session.until >= now() ? session.person : undefined
    },
  }
}
