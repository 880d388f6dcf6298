import { isDeepStrictEqual } from 'node:util'

import { isJsonObject, type Json } from '../../../sanity-studio/lake/content-format.ts'

/** The side that wins where both changed the same thing differently. */
export type Side = 'ours' | 'theirs'

function identityOf(member: Json): string | undefined {
  if (Array.isArray(member)) return undefined
  if (!isJsonObject(member)) return JSON.stringify(member)
  const key = member['_key']
  return typeof key === 'string' ? key : undefined
}

/**
 * The members of a list by what tells them apart: the `_key` of objects, the value of words and numbers.
 * @returns undefined where two have the same, or one has none.
 */
export function identify(list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  const members = new Map<string, Json>()
  for (const member of list) {
    const identity = identityOf(member)
    if (identity === undefined || members.has(identity)) return undefined
    members.set(identity, member)
  }
  return members
}

/** Adds the names that a list lacks, each behind the one that it follows on its own side. */
function withAdded(list: readonly string[], side: readonly string[]): readonly string[] {
  const order = [...list]
  side.forEach((name, index) => {
    if (order.includes(name)) return
    const before = side.slice(0, index).findLast((other) => order.includes(other))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name)
  })
  return order
}

/**
 * The order of a merged list, with every name that either side has.
 * @returns `isCollision` where both sides moved members, differently; then the order is that of `side`.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  side: Side,
): { readonly order: readonly string[]; readonly isCollision: boolean } {
  const everywhere = base.filter((name) => ours.includes(name) && theirs.includes(name))
  const orderOf = (list: readonly string[]) => list.filter((name) => everywhere.includes(name))
  const haveOursMoved = !isDeepStrictEqual(orderOf(ours), everywhere)
  const haveTheirsMoved = !isDeepStrictEqual(orderOf(theirs), everywhere)
  const isCollision = haveOursMoved && haveTheirsMoved && !isDeepStrictEqual(orderOf(ours), orderOf(theirs))
  const isOursFirst = isCollision ? side === 'ours' : !haveTheirsMoved
  return { order: isOursFirst ? withAdded(ours, theirs) : withAdded(theirs, ours), isCollision }
}
