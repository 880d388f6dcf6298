import { isBlank, type Fields } from '../../rules/fields.ts'

/**
 * Says that a wrong answer of a quiz does not say why it is not the best one, or `true`. A translation is not asked: what it
 * lacks of its original is shown beside it.
 * @param feedback of the answer.
 * @param answer the whole answer; undefined where it cannot be known.
 * @param document in which it stands.
 */
export function checkAnswerFeedback(
  feedback: unknown,
  answer: Fields | undefined,
  document: Fields | undefined,
): true | string {
  if (answer === undefined || answer['isRight'] === true || document?.['translationOf'] !== undefined) return true
  return (
    !isBlank(feedback) ||
    'A learner who chooses this answer is not told why it is not the best one. Say it in one sentence.'
  )
}
