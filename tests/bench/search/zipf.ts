import type { Random } from '../random.ts'

/** Draws a rank from 0: the lower, the likelier. */
export type DrawRank = (random: Random) => number

/**
 * Ranks drawn after Zipf's law as Mandelbrot mended it: the chance of rank r falls with
 * (r + flattening) to the power of the exponent.
 */
export function zipf(ranks: number, exponent: number, flattening: number): DrawRank {
  const sums = new Float64Array(ranks)
  let sum = 0
  for (let rank = 0; rank < ranks; rank++) {
    sum += (rank + 1 + flattening) ** -exponent
    sums[rank] = sum
  }
  return (random) => {
    const drawn = random() * sum
    let [low, high] = [0, ranks - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) <= drawn) low = middle + 1
      else high = middle
    }
    return low
  }
}
