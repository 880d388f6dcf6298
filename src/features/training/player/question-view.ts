import type { ModuleQuestion } from './module.ts'
import { answerQuiz, resultOf } from './play.ts'
import { marksOf } from '../../../i18n/punctuation.ts'
import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { feedbackBox, inCourse, type View, type ViewContext } from './view-context.ts'

/** A question with one right answer as round boxes, with several as square ones; checked at once, then it stays so. */
export function questionView(question: ModuleQuestion, place: number, context: ViewContext): View {
  const { course, say, state, act, announce, goOn } = context
  const isOne = question.answers.filter(({ isRight }) => isRight).length === 1

  const boxes = question.answers.map((answer) => {
    const input = createNode('input', '')
    input.type = isOne ? 'radio' : 'checkbox'
    input.name = question.id
    const label = createNode('label', 'course-choice', input, inCourse(createNode('span', '', answer.text), course))
    return { answer, input, card: createNode('li', 'course-card', label) }
  })
  const hint = say(isOne ? 'learn.chooseOne' : 'learn.chooseAll')
  const fieldset = createNode(
    'fieldset',
    'course-fieldset',
    createNode('legend', 'small muted', hint),
    createNode('ul', 'course-choices', ...boxes.map(({ card }) => card)),
  )
  const message = createNode('p', 'course-message')
  const ways = createNode('div', 'course-ways buttons')

  function paragraphOf(text: string | undefined): readonly Node[] {
    return text === undefined ? [] : [inCourse(createNode('p', '', text), course)]
  }

  /** Shows which answers are right, the feedback of those that were chosen, and why. @returns what to say to a screen reader. */
  function reveal(): string {
    const given = resultOf(state(), course).answers.find(({ id, kind }) => kind === 'quiz' && id === question.id)
    fieldset.disabled = true
    const reasons: string[] = []
    for (const { answer, input, card } of boxes) {
      input.checked = given?.given.includes(answer.id) === true
      if (!answer.isRight && !input.checked) continue
      const reason = input.checked ? answer.feedback : undefined
      if (reason !== undefined) reasons.push(reason)
      card.classList.add(answer.isRight ? 'is-good' : 'is-bad')
      const verdict = say(answer.isRight ? 'learn.isRight' : 'learn.isNotRight')
      card.append(feedbackBox(answer.isRight, verdict, ...paragraphOf(reason)))
    }
    const head = say(given?.isRight === true ? 'learn.right' : 'learn.notRight')
    const why = paragraphOf(question.explanation)
    message.replaceChildren()
    const goOnButton = createButton('button button-main', say('learn.goOn'), goOn)
    ways.replaceChildren(feedbackBox(given?.isRight === true, head, ...why), goOnButton)
    const { stop } = marksOf(document.documentElement.lang)
    return [`${head}${stop.trim()}`, ...reasons, question.explanation ?? []].flat().join(' ')
  }

  const check = createButton('button button-main', say('learn.check'), () => {
    const chosen = boxes.filter(({ input }) => input.checked).map(({ answer }) => answer.id)
    if (chosen.length === 0) {
      message.textContent = say('learn.chooseFirst')
      announce(say('learn.chooseFirst'))
      return
    }
    act(answerQuiz(state(), course, question.id, chosen))
    announce(reveal())
    // The pressed button is gone: focus goes to what it led to.
    ways.querySelector('button')?.focus()
  })
  ways.append(check)
  if (state().quiz[place] !== undefined) reveal()

  return {
    title: question.question,
    isOfCourse: true,
    subtitle: say('learn.questionOf', { question: place + 1, count: course.quiz.length }),
    content: [fieldset, message, ways],
  }
}
