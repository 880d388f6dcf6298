import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { isJsonObject } from '../document.ts'
import type { Person } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import type { People } from './people.ts'

/** The access tokens. Every start issues new ones; only their hashes are stored. */
export interface Tokens {
  issue(person: Person): string
  /**
   * The owner of a token. A token of an earlier start counts only on a page of the lake itself, so that
   * a tab that stayed open works on, while a program that kept one has to ask for another.
   * @param isOwnPage whether the request was sent by a page of the lake itself.
   */
  holder(token: string, isOwnPage: boolean): Person | undefined
  revoke(token: string): void
}

const SETTING = 'people.earlier-tokens'
const MAX_TOKENS = 100

/** The token of an Authorization header; undefined where there is none. */
export function bearerToken({ authorization }: Pick<IncomingHttpHeaders, 'authorization'>): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,200})$/i.exec(authorization ?? '')?.[1]
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Hashes of tokens with the ids of their holders, the least recently used first. */
type Holders = Map<string, string>

function readHolders(text: string | undefined): Holders {
  const value: unknown = text === undefined ? [] : JSON.parse(text)
  const entries = Array.isArray(value) ? value.filter(isJsonObject) : []
  return new Map(
    entries.flatMap(({ hash, personId }) =>
      typeof hash === 'string' && typeof personId === 'string' ? [[hash, personId]] : [],
    ),
  )
}

/** Opens the tokens of this start, with those of earlier starts that the store remembers. */
export function openTokens(store: Pick<Store, 'setting' | 'saveSettings'>, people: People): Tokens {
  const earlier = readHolders(store.setting(SETTING))
  const current: Holders = new Map()
  const usedSinceStart = new Set<string>()

  const save = () => {
    for (const holders of [earlier, current])
      for (const hash of [...holders.keys()].slice(0, -MAX_TOKENS)) holders.delete(hash)
    const all = [...earlier, ...current].slice(-MAX_TOKENS)
    store.saveSettings({ [SETTING]: JSON.stringify(all.map(([hash, personId]) => ({ hash, personId }))) })
  }

  /** Moves a token to the end, so that the oldest unused ones are forgotten first: a tab may outlive many starts. */
  const markUsed = (hash: string, personId: string) => {
    if (usedSinceStart.has(hash)) return
    usedSinceStart.add(hash)
    earlier.delete(hash)
    earlier.set(hash, personId)
    save()
  }

  return {
    issue(person) {
      const token = randomBytes(32).toString('base64url')
      current.set(hashOf(token), person.id)
      save()
      return token
    },
    holder(token, isOwnPage) {
      const hash = hashOf(token)
      let personId = current.get(hash)
      if (personId === undefined && isOwnPage) {
        personId = earlier.get(hash)
        if (personId !== undefined) markUsed(hash, personId)
      }
      return personId === undefined ? undefined : people.byId(personId)
    },
    revoke(token) {
      current.delete(hashOf(token))
      earlier.delete(hashOf(token))
      save()
    },
  }
}
