/** A shorter part counts as a word only where it is a stop word. */
const SHORTEST_PART = 3

const MOST_PARTS = 4

/**
 * Splits words that were typed as one: “frontdesk” into “front” and “desk”. Of several ways to split it, the one with
 * the fewest parts is taken; of these, the one whose shortest part is longest.
 * @returns no parts where the word does not consist of known words, or only of stop words.
 */
export function splitCompound(
  word: string,
  isTerm: (part: string) => boolean,
  isStopWord: (part: string) => boolean,
): readonly string[] {
  const isPart = (part: string) => (part.length >= SHORTEST_PART && isTerm(part)) || isStopWord(part)

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
      if (best.length === 0 || found.length < best.length || hasLongerParts(found, best)) best = found
    }
    return best
  }

  const found = word.length < 2 * SHORTEST_PART - 1 ? [] : split(word, MOST_PARTS)
  return found.length > 1 && found.some((part) => !isStopWord(part)) ? found : []
}

function hasLongerParts(found: readonly string[], best: readonly string[]): boolean {
  return found.length === best.length && shortestOf(found) > shortestOf(best)
}

function shortestOf(parts: readonly string[]): number {
  return Math.min(...parts.map(({ length }) => length))
}
