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
