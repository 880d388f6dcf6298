import type { ReadSentence } from '../query/read-sentence.ts'
import type { Need } from './model.ts'
import { type CrisisScore, createCrisisScore } from './score.ts'
import { WEIGHTS } from './weights.ts'

/** Scores what was typed with the weights of the hub. */
export const scoreCrisis: (text: string) => CrisisScore = createCrisisScore(WEIGHTS)

/** Below so many points a phrase of urgent help is none: “URGENT need the training log”, “knife sharpening supplier”. */
const LEAST_OF_A_PHRASE = -4

/** What the phrases say of a need that the words told: a child is one whoever hurts her, and a guest has no manager. */
function refine(need: Need, { age, isGuest, isCarer }: ReadSentence['signs']): Need {
  if (age === 'own') return 'child'
  if (age === 'other' && need !== 'danger') return 'child'
  if (isCarer && need === 'child') return isGuest ? 'guest' : 'staff'
  return isGuest && (need === 'staff' || need === 'worker') ? 'guest' : need
}

/** Whom the card speaks to; undefined where nobody seems to need help. */
export function decide(
  { points, isCrisis, isSentence, need }: CrisisScore,
  { hasPhrase, signs }: ReadSentence,
): Need | undefined {
  const isOffice = isSentence && points < LEAST_OF_A_PHRASE
  if (signs.age === 'own' && signs.isAgainst && !isOffice) return 'child'
  if (signs.need !== undefined && !isOffice) return signs.need
  if (hasPhrase && !isOffice) return refine(need ?? 'danger', signs)
  return isCrisis ? refine(need ?? 'staff', signs) : undefined
}

/** The same for a sentence, scored with the weights of the hub. */
export function whoNeedsHelp(sentence: ReadSentence): Need | undefined {
  return decide(scoreCrisis(sentence.text), sentence)
}
