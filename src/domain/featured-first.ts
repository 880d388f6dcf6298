/**
 * Puts those first with which the settings of the hub say to start, in the order of the settings; the others stay as they were.
 * @param featured their ids, as in `Site`.
 */
export function featuredFirst<T extends { readonly id: string }>(
  all: readonly T[],
  featured: readonly string[],
): readonly T[] {
  const rank = ({ id }: T) => (featured.includes(id) ? featured.indexOf(id) : featured.length)
  return all.toSorted((a, b) => rank(a) - rank(b))
}
