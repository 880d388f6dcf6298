import type { Need } from './model.ts'
import { type CrisisScore, createCrisisScore } from './score.ts'
import { WEIGHTS } from './weights.ts'

/** Scores what was typed with the weights of the hub. */
export const scoreCrisis: (text: string) => CrisisScore = createCrisisScore(WEIGHTS)

/** Below so many points a phrase of urgent help is none: “URGENT need the training log”, “knife sharpening supplier”. */
const LEAST_OF_A_PHRASE = -4

/**
 * Whom the card speaks to; undefined where nobody seems to need help.
 * @param hasPhrase whether it has a phrase of urgent help, which is certain unless all else speaks of office work.
 */
export function decide({ points, isCrisis, isSentence, need }: CrisisScore, hasPhrase: boolean): Need | undefined {
  if (hasPhrase && !(isSentence && points < LEAST_OF_A_PHRASE)) return need ?? 'danger'
  return isCrisis ? (need ?? 'staff') : undefined
}

/** The same for a text, scored with the weights of the hub. */
export function whoNeedsHelp(text: string, hasPhrase: boolean): Need | undefined {
  return decide(scoreCrisis(text), hasPhrase)
}
