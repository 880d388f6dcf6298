import type { ReadSentence } from '../query/read-sentence.ts'
import type { LearntWords, Need } from './model.ts'
import { type CrisisScore, createCrisisScore } from './score.ts'
import { WEIGHTS } from './weights.ts'

/** Below so many points a phrase of urgent help is none: “URGENT need the training log”, “knife sharpening supplier”. */
const LEAST_OF_A_PHRASE = -30

/** The same for somebody under 18 who tells of herself, and for a child whom somebody touches or hits. */
const LEAST_OF_A_CHILD = -15

/** The need that the card speaks to; undefined where nobody seems to need help. */
export function decide(
  { points, isCrisis, isSentence, isChildHarmed, needs }: CrisisScore,
  { hasPhrase, age }: ReadSentence,
): Need | undefined {
  const isOfChild = age === 'own' || (isChildHarmed && !isCrisis)
  if (isOfChild && isSentence && points > LEAST_OF_A_CHILD) return 'child'
  // A cry of one or two words says that there is danger, and no more.
  if (hasPhrase && !isSentence) return 'danger'
  return isCrisis || (hasPhrase && points > LEAST_OF_A_PHRASE) ? needs[0] : undefined
}

/** The means by which the search notices that somebody needs help. */
export interface CrisisReader {
  /** Scores a sentence with the weights of the hub. */
  readonly scoreCrisis: (sentence: Pick<ReadSentence, 'text' | 'age'>) => CrisisScore
  /** The need that the card speaks to; undefined where nobody seems to need help. */
  readonly whoNeedsHelp: (sentence: ReadSentence) => Need | undefined
}

/** Opens the weights of the hub. @param learnt what learnt-words.ts has, which is a file of its own. */
export function openCrisis(learnt: LearntWords): CrisisReader {
  const score = createCrisisScore(WEIGHTS, learnt)
  const scoreCrisis: CrisisReader['scoreCrisis'] = ({ text, age }) => score(text, age)
  return { scoreCrisis, whoNeedsHelp: (sentence) => decide(scoreCrisis(sentence), sentence) }
}
