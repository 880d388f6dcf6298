/** A sentence as the numbers of its features, and whether it is one of those looked for. */
export interface Example {
  readonly features: readonly number[]
  readonly isWanted: boolean
}

export interface Learned {
  /** By feature, already times its value. */
  readonly weights: Float64Array
  readonly start: number
}

const ROUNDS = 40

/** Shuffles in place by a linear congruential generator, the same each time. */
function shuffle(order: number[], seed: number): number {
  let state = seed
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648
    const other = state % (at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return state
}

/**
 * Learns weights that tell wanted examples from others: a linear support vector machine with squared hinge loss, by dual
 * coordinate descent (Hsieh and others, “A dual coordinate descent method for large-scale linear SVM”, 2008). An example
 * is a vector of length 1, so that a long sentence counts as much as a short one.
 *
 * @param valueOf The value of a feature where it is present.
 * @param regularisation The larger, the smaller the weights.
 */
export function learn(
  examples: readonly Example[],
  size: number,
  valueOf: (feature: number) => number,
  regularisation: number,
  priorSquare: number,
): Learned {
  const slack = regularisation / 2
  const weights = new Float64Array(size)
  const shares = examples.map(({ features }) => {
    const square = features.reduce((sum, feature) => sum + valueOf(feature) ** 2, 0)
    return 1 / Math.sqrt(priorSquare + square)
  })
  const steps = examples.map(({ features }, at) => {
    const square = features.reduce((sum, feature) => sum + valueOf(feature) ** 2, 0)
    return square * (shares[at] ?? 0) ** 2 + 1 + slack
  })
  const alphas = new Float64Array(examples.length)
  const order = [...examples.keys()]
  let start = 0
  let seed = 1
  for (let round = 0; round < ROUNDS; round += 1) {
    seed = shuffle(order, seed)
    for (const at of order) {
      const example = examples[at]
      if (example === undefined) continue
      const share = shares[at] ?? 0
      const sign = example.isWanted ? 1 : -1
      let score = start
      for (const feature of example.features) score += (weights[feature] ?? 0) * valueOf(feature) * share
      const alpha = alphas[at] ?? 0
      const next = Math.max(0, alpha - (sign * score - 1 + slack * alpha) / (steps[at] ?? 1))
      const change = (next - alpha) * sign
      if (change === 0) continue
      alphas[at] = next
      start += change
      for (const feature of example.features) {
        weights[feature] = (weights[feature] ?? 0) + change * valueOf(feature) * share
      }
    }
  }
  return { weights: weights.map((weight, feature) => weight * valueOf(feature)), start }
}
