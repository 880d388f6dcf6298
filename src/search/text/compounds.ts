/** Fewer letters are a word only where they are a stop word. */
const SHORTEST_PART = 3

const MOST_PARTS = 4

/**
 * Splits words that were typed as one: “frontdesk” into “front” and “desk”. Of several ways the one
 * with the fewest parts is taken, then the one whose shortest part is longest.
 * @returns nothing where some part of it is no known word.
 */
export function splitGlued(
  word: string,
  isKnown: (part: string) => boolean,
  isStopWord: (part: string) => boolean,
): readonly string[] {
  const isPart = (part: string) => (part.length >= SHORTEST_PART ? isKnown(part) || isStopWord(part) : isStopWord(part))

  function split(rest: string, parts: number): readonly string[] {
    if (isPart(rest)) return [rest]
    let best: readonly string[] = []
    if (parts === 1) return best
    for (let at = 1; at < rest.length; at += 1) {
      const first = rest.slice(0, at)
      if (!isPart(first)) continue
      const others = split(rest.slice(at), parts - 1)
      if (others.length === 0) continue
      const found = [first, ...others]
      if (best.length === 0 || found.length < best.length || isBetter(found, best)) best = found
    }
    return best
  }

  const found = word.length < 2 * SHORTEST_PART - 1 ? [] : split(word, MOST_PARTS)
  return found.length > 1 && found.some((part) => !isStopWord(part)) ? found : []
}

function shortest(parts: readonly string[]): number {
  return Math.min(...parts.map(({ length }) => length))
}

function isBetter(found: readonly string[], best: readonly string[]): boolean {
  return found.length === best.length && shortest(found) > shortest(best)
}
