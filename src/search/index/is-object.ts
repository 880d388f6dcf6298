/** Whether something of a JSON has properties: what is none breaks far from where it was read. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Whether something of a JSON is a list of such. */
export function areObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}
