/**
 * Freezes a value of JSON in depth, so that nobody changes in place what others hold.
 * @returns the same value.
 */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
  return value
}
