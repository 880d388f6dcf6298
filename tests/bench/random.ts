/** A source of numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number

/** mulberry32: small, fast and good enough to scatter sample data. Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/**
 * One of the values.
 * @throws RangeError where there are none to choose from.
 */
export function pick<T>(random: Random, values: readonly T[]): T {
  const chosen = values[Math.floor(random() * values.length)]
  if (chosen === undefined) throw new RangeError('There is nothing to pick from: the list is empty.')
  return chosen
}

/** Up to `count` different values, in the order in which they were drawn. */
export function pickSome<T>(random: Random, values: readonly T[], count: number): readonly T[] {
  const wanted = Math.min(count, new Set(values).size)
  const chosen = new Set<T>()
  while (chosen.size < wanted) chosen.add(pick(random, values))
  return [...chosen]
}
