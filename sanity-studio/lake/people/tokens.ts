import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

import { isJsonObject } from '../document.ts'
import type { Person } from '../route.ts'
import type { Store } from '../store/store.ts'
import type { People } from './people.ts'

/** Who holds which token. Every start begins with new ones; only their hashes are ever written down. */
export interface Tokens {
  issue(person: Person): string
  /**
   * Whose token it is. One from before the last start counts only where the lake's own page shows it, so that a tab that
   * stayed open goes on by itself. This opens nothing that is shut: such a page may sign in anybody without a token.
   * @param isOurPage whether the request was made by a page of the lake itself.
   */
  holder(token: string, isOurPage: boolean): Person | undefined
  revoke(token: string): void
}

interface Issued {
  readonly hash: Buffer
  readonly personId: string
}

const SETTING = 'people.earlier-tokens'
const MOST_TOKENS = 100

const hashOf = (token: string) => createHash('sha256').update(token).digest()

function readEarlier(text: string | undefined): readonly Issued[] {
  const value: unknown = text === undefined ? [] : JSON.parse(text)
  if (!Array.isArray(value)) return []
  return value.filter(isJsonObject).flatMap(({ hash, personId }) => {
    const isWhole = typeof hash === 'string' && typeof personId === 'string'
    return isWhole ? [{ hash: Buffer.from(hash, 'base64url'), personId }] : []
  })
}

function find(list: readonly Issued[], token: string): Issued | undefined {
  const hash = hashOf(token)
  let found: Issued | undefined
  // Every entry is compared, each in constant time: how long it takes says nothing about how near a guess was.
  for (const issued of list)
    if (issued.hash.length === hash.length && timingSafeEqual(issued.hash, hash)) found = issued
  return found
}

/** Opens the tokens of this start, and remembers the hashes of those before. */
export function openTokens(store: Pick<Store, 'setting' | 'saveSetting'>, people: People): Tokens {
  let earlier = readEarlier(store.setting(SETTING))
  let issued: readonly Issued[] = []
  const inUse = new Set<Issued>()

  const remember = () => {
    const all = [...earlier, ...issued].slice(-MOST_TOKENS)
    const plain = all.map(({ hash, personId }) => ({ hash: hash.toString('base64url'), personId }))
    store.saveSetting(SETTING, JSON.stringify(plain))
  }
  const personOf = (found: Issued | undefined) => (found === undefined ? undefined : people.byId(found.personId))

  /** The tokens that are remembered longest are those in use: a tab may outlive many starts. */
  const rememberUse = (found: Issued) => {
    if (inUse.has(found)) return
    inUse.add(found)
    earlier = [...earlier.filter((each) => each !== found), found]
    remember()
  }

  return {
    issue(person) {
      const token = randomBytes(32).toString('base64url')
      issued = [...issued, { hash: hashOf(token), personId: person.id }].slice(-MOST_TOKENS)
      remember()
      return token
    },
    holder(token, isOurPage) {
      const current = find(issued, token)
      if (current !== undefined || !isOurPage) return personOf(current)
      const before = find(earlier, token)
      if (before !== undefined) rememberUse(before)
      return personOf(before)
    },
    revoke(token) {
      const gone = hashOf(token)
      issued = issued.filter(({ hash }) => !hash.equals(gone))
      earlier = earlier.filter(({ hash }) => !hash.equals(gone))
      remember()
    },
  }
}
