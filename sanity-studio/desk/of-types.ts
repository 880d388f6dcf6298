/**
 * The condition that a document is of one of several types. The names stand in the filter and not in a
 * parameter: the Studio reads them there, and else asks the lake for them without regard to drafts.
 */
export function ofTypes(types: readonly string[]): string {
  return `_type in [${types.map((type) => JSON.stringify(type)).join(', ')}]`
}
