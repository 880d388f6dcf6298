/**
 * The source of a regular expression that finds its letters as capitals too, within one that minds capitals elsewhere.
 * Written out, because not every browser of an editor knows `(?i:…)`.
 * @param source without ranges of letters such as `[a-z]`.
 */
export function inAnyCase(source: string): string {
  return source.replace(/\\p\{L\}|\\.|[a-z]/gs, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part))
}
