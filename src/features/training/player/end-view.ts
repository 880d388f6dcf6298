import { resultOf, rightNeeded, type Result } from './play.ts'
import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import type { View, ViewContext } from './view-context.ts'

/**
 * The last page: the score, whether the training is finished, and what can be done next.
 * @param more what the surroundings offer to a learner who has finished, such as a certificate.
 */
export function endView(context: ViewContext, more: (result: Result) => readonly Node[]): View {
  const { course, say, state, restart } = context
  const result = resultOf(state(), course)
  const { right, questions, isPassed, done } = result
  const needed = rightNeeded(course)
  const again = createButton('button', say('learn.again'), () => restart('questions'))
  const anew = createButton('button', say('learn.anew'), () => restart('lessons'))
  return {
    title: say('learn.end'),
    isOfCourse: false,
    content: [
      ...(questions > 0 ? [createNode('p', 'lead', say('learn.score', { n: questions, right }))] : []),
      ...(isPassed ? [createNode('p', '', say('learn.passed'))] : []),
      ...(right < needed ? [createNode('p', '', say('learn.notPassed', { needed }))] : []),
      ...(done < 1 ? [createNode('p', '', say('learn.left'))] : []),
      ...(isPassed ? more(result) : []),
      createNode('div', 'course-ways buttons', ...(questions > 0 ? [again] : []), ...(isPassed ? [anew] : [])),
    ],
  }
}
