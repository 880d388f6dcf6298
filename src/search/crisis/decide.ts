import { type Card, certainOf } from './certain.ts'
import type { ReadSentence } from '../query/read-sentence.ts'
import type { LearntWords } from './model.ts'
import { type CrisisScore, createCrisisScore } from './score.ts'
import { WEIGHTS } from './weights.ts'

/** Below so many points a phrase of urgent help is none: “URGENT need the training log”, “knife sharpening supplier”. */
const LEAST_OF_A_PHRASE = -30

/** The same for somebody under 18 who tells of herself. Of another child, no fewer than of anybody. */
const LEAST_OF_A_CHILD = -15

/** The card that is shown; undefined where nobody seems to need help. */
export function decide(score: CrisisScore, sentence: ReadSentence): Card | undefined {
  const { points, isCrisis, isSentence, needs } = score
  const { hasPhrase, age } = sentence
  const certain = certainOf(score, sentence)
  if (certain && isSentence && points > certain.least) {
    return needs.find((need) => certain.cards.includes(need)) ?? certain.cards[0]
  }
  if (isSentence && (age === 'own' ? points > LEAST_OF_A_CHILD : age !== undefined && isCrisis)) return 'child'
  // A cry of one or two words says that there is danger, and no more.
  if (hasPhrase && !isSentence) return 'danger'
  return isCrisis || (hasPhrase && points > LEAST_OF_A_PHRASE) ? needs[0] : undefined
}

/** The means by which the search notices that somebody needs help. */
export interface CrisisReader {
  /** Scores a sentence with the weights of the hub. */
  readonly scoreCrisis: (sentence: Pick<ReadSentence, 'text' | 'age'>) => CrisisScore
  /** The card that is shown; undefined where nobody seems to need help. */
  readonly whoNeedsHelp: (sentence: ReadSentence) => Card | undefined
}

/** Opens the weights of the hub. @param learnt what learnt-words.ts has, which is a file of its own. */
export function openCrisis(learnt: LearntWords): CrisisReader {
  const score = createCrisisScore(WEIGHTS, learnt)
  const scoreCrisis: CrisisReader['scoreCrisis'] = ({ text, age }) => score(text, age)
  return { scoreCrisis, whoNeedsHelp: (sentence) => decide(scoreCrisis(sentence), sentence) }
}
