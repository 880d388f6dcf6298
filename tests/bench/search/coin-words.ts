import { pick, type Random } from '../random.ts'

/** Three letters are known when the next is drawn: enough for words that one could read aloud. */
const MEMORY = 3

const START = '^'.repeat(MEMORY)
const END = '$'

/** Most attempts repeat a known word or are too short or too long. */
const TRIES = 100

const SHORTEST = 5
const LONGEST = 13

/** Which letters follow three letters, each as often as it does. */
function followers(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const after = new Map<string, string[]>()
  for (const word of words) {
    const letters = `${START}${word}${END}`
    for (let at = MEMORY; at < letters.length; at++) {
      const before = letters.slice(at - MEMORY, at)
      const known = after.get(before)
      if (known === undefined) after.set(before, [letters.charAt(at)])
      else known.push(letters.charAt(at))
    }
  }
  return after
}

/**
 * Coins words that look like the given ones, each once and none of them. The texts of the hub have far
 * fewer words than a large library, which has names, places and terms of many trades.
 * @throws RangeError where the given words are too few to make as many.
 */
export function coinWords(random: Random, words: readonly string[], count: number): readonly string[] {
  const after = followers(words)
  const known = new Set(words)
  const coined = new Set<string>()
  for (let tries = 0; coined.size < count; tries++) {
    if (tries > TRIES * count)
      throw new RangeError(`Of ${String(words.length)} words no ${String(count)} others can be made.`)
    let word = START
    while (!word.endsWith(END) && word.length <= MEMORY + LONGEST) {
      word += pick(random, after.get(word.slice(-MEMORY)) ?? [END])
    }
    const bare = word.slice(MEMORY, word.endsWith(END) ? -1 : undefined)
    if (bare.length >= SHORTEST && bare.length <= LONGEST && !known.has(bare)) coined.add(bare)
  }
  return [...coined]
}
