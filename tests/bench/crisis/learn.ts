/** A sentence as the numbers of its features, what each counts, and the number of its kind. */
export interface Example {
  readonly features: readonly number[]
  readonly values: readonly number[]
  readonly kind: number
}

export interface Learned {
  /** The weights of a feature for each kind, one feature after the other. */
  readonly weights: Float64Array
  /** By kind. */
  readonly starts: Float64Array
}

const ROUNDS = 10
/** The first steps; they become smaller from round to round. */
const STEP = 0.5
const LAST_STEP = 0.01
/** The starts move less: they stand for how common a kind is among the sentences, and nobody knows that of searches. */
const START_STEP = 0.02
const FIRST_SQUARE = 0.01

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

/** Makes points the chances of the kinds, in place. */
function softmax(points: Float64Array): void {
  const most = Math.max(...points)
  let sum = 0
  for (let kind = 0; kind < points.length; kind += 1) {
    points[kind] = Math.exp((points[kind] ?? 0) - most)
    sum += points[kind] ?? 0
  }
  for (let kind = 0; kind < points.length; kind += 1) points[kind] = (points[kind] ?? 0) / sum
}

/**
 * Learns weights that tell the kind of an example: multinomial logistic regression by stochastic gradients, with a step for
 * each weight (AdaGrad: Duchi and others, “Adaptive subgradient methods for online learning and stochastic optimization”,
 * 2011).
 *
 * @param size How many features there are.
 * @param regularisation The larger, the smaller the weights.
 */
export function learn(examples: readonly Example[], size: number, kinds: number, regularisation: number): Learned {
  const weights = new Float64Array(size * kinds)
  const squares = new Float64Array(size * kinds).fill(FIRST_SQUARE)
  const starts = new Float64Array(kinds)
  const order = [...examples.keys()]
  let seed = 1
  for (let round = 0; round < ROUNDS; round += 1) {
    seed = shuffle(order, seed)
    const step = STEP * (1 - round / ROUNDS) + LAST_STEP
    for (const at of order) {
      const example = examples[at]
      if (example === undefined) continue
      const { features, values } = example
      const errors = Float64Array.from(starts)
      for (let next = 0; next < features.length; next += 1) {
        const place = (features[next] ?? 0) * kinds
        const value = values[next] ?? 0
        for (let kind = 0; kind < kinds; kind += 1)
          errors[kind] = (errors[kind] ?? 0) + value * (weights[place + kind] ?? 0)
      }
      softmax(errors)
      errors[example.kind] = (errors[example.kind] ?? 0) - 1
      for (let kind = 0; kind < kinds; kind += 1) {
        starts[kind] = (starts[kind] ?? 0) - START_STEP * step * (errors[kind] ?? 0)
      }
      for (let next = 0; next < features.length; next += 1) {
        const place = (features[next] ?? 0) * kinds
        const value = values[next] ?? 0
        for (let kind = 0; kind < kinds; kind += 1) {
          const weight = weights[place + kind] ?? 0
          const slope = (errors[kind] ?? 0) * value + regularisation * weight
          const square = (squares[place + kind] ?? 0) + slope * slope
          squares[place + kind] = square
          weights[place + kind] = weight - (step * slope) / Math.sqrt(square)
        }
      }
    }
  }
  return { weights, starts }
}
