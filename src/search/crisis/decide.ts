import type { ReadSentence } from '../query/read-sentence.ts'
import type { Need } from './model.ts'
import { type CrisisScore, createCrisisScore } from './score.ts'
import { WEIGHTS } from './weights.ts'

/** Scores what was typed with the weights of the hub. */
export const scoreCrisis: (text: string) => CrisisScore = createCrisisScore(WEIGHTS)

/** Below so many points a phrase of urgent help is none: “URGENT need the training log”, “knife sharpening supplier”. */
const LEAST_OF_A_PHRASE = -4

/** The same for a phrase that tells the need: it has to be all office work. */
const LEAST_OF_A_NEED = -12

/** With more points it is no mere question of wages, tips or a pregnancy. */
const MOST_OF_RIGHTS = 10

/** What the phrases say of the needs that the words make likely: a child is one whoever hurts her, a guest has no manager. */
function choose(needs: readonly Need[], { hasPhrase, signs }: ReadSentence): Need {
  const { age, isGuest, isStaff, isCarer, isOfChild } = signs
  if (age === 'own') return 'child'
  const [first = hasPhrase ? 'danger' : 'staff'] = needs.filter((need) => need !== 'child' || (isOfChild && !isCarer))
  if (age === 'other' && first !== 'danger') return 'child'
  if (isOfChild && first === 'staff' && needs[1] === 'child') return 'child'
  if (hasPhrase && (first === 'worker' || first === 'staff') && !isGuest) return 'danger'
  if (first === 'worker' && isStaff) return 'staff'
  return isGuest && (first === 'staff' || first === 'worker') ? 'guest' : first
}

/** Whom the card speaks to; undefined where nobody seems to need help. */
export function decide(
  { points, isCrisis, isSentence, isSerious, needs }: CrisisScore,
  sentence: ReadSentence,
): Need | undefined {
  const { hasPhrase, signs } = sentence
  const isAbove = (least: number) => !isSentence || points >= least
  if (isAbove(LEAST_OF_A_NEED)) {
    if (signs.age === 'own' && signs.isAgainst) return 'child'
    if (signs.need !== undefined && signs.need !== 'worker') return signs.need
  }
  const isAtWork = signs.need === 'worker' && isAbove(LEAST_OF_A_PHRASE)
  if (isAtWork && !signs.isGuest && !signs.isStaff) return 'worker'
  const { age, isOfChild, isGuest, isStaff } = signs
  const isMore = isSerious || age !== undefined || isOfChild || isGuest || isStaff || points > MOST_OF_RIGHTS
  const isShown = (isCrisis && isMore) || (hasPhrase && isAbove(LEAST_OF_A_PHRASE))
  return isShown || isAtWork ? choose(needs, sentence) : undefined
}

/** The same for a sentence, scored with the weights of the hub. */
export function whoNeedsHelp(sentence: ReadSentence): Need | undefined {
  return decide(scoreCrisis(sentence.text), sentence)
}
