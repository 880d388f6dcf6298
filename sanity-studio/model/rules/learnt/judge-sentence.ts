import { LEARNT_WEIGHTS } from './learnt-weights.ts'
import { FEATURE_BITS, featuresOf, type SentencePlace } from './sentence-features.ts'

/** What a sentence can be likest to; whatever is neither is good. */
export const FAULTS = ['profiling', 'order'] as const

export type Fault = (typeof FAULTS)[number]

/** A weight is kept in four bits, in steps of so much. */
export const STEP = 0.75

/** The weights of each fault against good sentences, by feature: two in a byte, of which the lower half is of “profiling”. */
function unpack(): readonly Float32Array[] {
  const bytes = Uint8Array.from(atob(LEARNT_WEIGHTS.packed), (character) => character.charCodeAt(0))
  if (bytes.length !== 2 ** FEATURE_BITS)
    throw new Error('The learnt weights are cut short. Write them again: npm run train:care')
  return FAULTS.map((_, fault) =>
    Float32Array.from(bytes, (byte) => {
      const half = (byte >> (4 * fault)) & 15
      return (half > 7 ? half - 16 : half) * STEP
    }),
  )
}

let unpacked: readonly Float32Array[] | undefined

/**
 * How likely an English sentence has each fault, from 0 to 1, by the sentences that the weights were learnt from
 * (tests/bench/care/README.md).
 */
export function judgeSentence(text: string, place: SentencePlace): Readonly<Record<Fault, number>> {
  unpacked ??= unpack()
  const features = featuresOf(text, place)
  const share = 1 / Math.sqrt(features.length)
  const [profiling = 0, order = 0] = unpacked.map((weights, fault) =>
    Math.exp(
      features.reduce((sum, feature) => sum + share * (weights[feature] ?? 0), LEARNT_WEIGHTS.starts[fault] ?? 0),
    ),
  )
  return { profiling: profiling / (1 + profiling + order), order: order / (1 + profiling + order) }
}
