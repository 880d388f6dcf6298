import { areSame } from './memoize.ts'
import { isRecord } from './is-record.ts'

/** Whether two values of plain data (objects, lists, strings, numbers, booleans) hold the same. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((member, index) => isAlike(member, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isAlike(a[name], b[name]))
  )
}

/** The earlier of two values where they hold the same, so that what is compared by identity stays the same. */
export function keepAlike<T>(previous: T | undefined, next: T): T {
  return previous !== undefined && isAlike(previous, next) ? previous : next
}

/** A value with the parts of another in place of those that hold the same; the other one where all do. */
export function shareParts(other: unknown, value: unknown): unknown {
  if (Object.is(other, value)) return other
  if (Array.isArray(other) && Array.isArray(value)) {
    const members: readonly unknown[] = value.map((member, at) => shareParts(other[at], member))
    return areSame(members, other) ? other : members
  }
  if (!isRecord(other) || !isRecord(value)) return value
  const shared: Record<string, unknown> = { ...value }
  for (const name of Object.keys(shared)) shared[name] = shareParts(other[name], shared[name])
  return isSameRecord(shared, other) ? other : shared
}

function isSameRecord(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(one)
  const isIn = (name: string) => Object.hasOwn(other, name) && Object.is(one[name], other[name])
  return names.length === Object.keys(other).length && names.every(isIn)
}
