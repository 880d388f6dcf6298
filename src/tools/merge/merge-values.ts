import { isDeepStrictEqual } from 'node:util'

import { isJsonObject, type Json, type JsonObject } from '../../../sanity-studio/lake/content-format.ts'
import { identify, mergeOrder, type Side } from './merge-order.ts'

/** A value in three states; undefined where it is absent. */
export interface Versions {
  /** As it was when both sides began. */
  readonly base: Json | undefined
  readonly ours: Json | undefined
  readonly theirs: Json | undefined
}

/** A way from a document to a value: names of fields, and the `_key` or the value of members of lists. */
export type MergePath = readonly (string | { readonly member: string })[]

/** A value that both sides changed, differently. */
export interface Collision extends Versions {
  readonly path: MergePath
}

/** The result of merging three states of a value. */
export interface MergedValue {
  readonly value: Json | undefined
  readonly collisions: readonly Collision[]
}

/** Fields of which the whole object is one statement: half of each side would be a third one that nobody wrote. */
const ONE_STATEMENT = ['_ref', '_sanityAsset', 'asset']

function isSameKind(base: Json | undefined, ours: JsonObject, theirs: JsonObject): boolean {
  if (ours['_type'] !== theirs['_type']) return false
  // A paragraph: its marks refer to its links, and its spans to each other.
  if (ours['_type'] === 'block') return false
  const before = isJsonObject(base) ? base : undefined
  return ONE_STATEMENT.every((field) => {
    const isUnchanged = (after: JsonObject) => isDeepStrictEqual(before?.[field], after[field])
    return isUnchanged(ours) && isUnchanged(theirs)
  })
}

/**
 * Merges three states of a value: objects by field, lists by the `_key` of their members or by their words, and rich text
 * so by paragraph. What one side alone changed is taken from it.
 * @param side wins where both changed the same thing differently; the collisions are the same for either.
 */
export function mergeValues(versions: Versions, side: Side, path: MergePath = []): MergedValue {
  const { base, ours, theirs } = versions
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(theirs, base)) return { value: ours, collisions: [] }
  if (isDeepStrictEqual(ours, base)) return { value: theirs, collisions: [] }
  if (isJsonObject(ours) && isJsonObject(theirs) && isSameKind(base, ours, theirs))
    return mergeObjects(isJsonObject(base) ? base : {}, ours, theirs, side, path)
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const merged = mergeLists(Array.isArray(base) ? base : [], ours, theirs, side, path)
    if (merged !== undefined) return merged
  }
  return { value: versions[side], collisions: [{ ...versions, path }] }
}

function mergeObjects(
  base: JsonObject,
  ours: JsonObject,
  theirs: JsonObject,
  side: Side,
  path: MergePath,
): MergedValue {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const merged = names.map((name) => {
    const versions = { base: base[name], ours: ours[name], theirs: theirs[name] }
    return { name, ...mergeValues(versions, side, [...path, name]) }
  })
  return {
    value: Object.fromEntries(merged.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    collisions: merged.flatMap(({ collisions }) => collisions),
  }
}

/** Merges lists member by member; undefined where their members cannot be told apart. */
function mergeLists(
  base: readonly Json[],
  ours: readonly Json[],
  theirs: readonly Json[],
  side: Side,
  path: MergePath,
): MergedValue | undefined {
  const [before, left, right] = [identify(base), identify(ours), identify(theirs)]
  if (before === undefined || left === undefined || right === undefined) return undefined
  const { order, isCollision } = mergeOrder([...before.keys()], [...left.keys()], [...right.keys()], side)
  const merged = order.map((member) => {
    const versions = { base: before.get(member), ours: left.get(member), theirs: right.get(member) }
    return mergeValues(versions, side, [...path, { member }])
  })
  const collisions = merged.flatMap((each) => each.collisions)
  return {
    value: merged.flatMap(({ value }) => (value === undefined ? [] : [value])),
    collisions: isCollision ? [...collisions, { path, base, ours, theirs }] : collisions,
  }
}
