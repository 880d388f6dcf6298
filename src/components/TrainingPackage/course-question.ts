import { answerQuiz, resultOf } from '../../takeaway/training/play.ts'
import { element } from '../element.ts'
import type { Play } from './course-play.ts'

function inputsOf(part: HTMLElement): readonly HTMLInputElement[] {
  return [...part.querySelectorAll('input')]
}

/** Shows the answer that was given, in words and colour, and why; nothing of it before there is one. */
export function showQuestion(part: HTMLElement, id: string, { module, state }: Play): void {
  const place = module.quiz.findIndex((question) => question.id === id)
  const { answers = [], explanation } = module.quiz[place] ?? {}
  const given = state().quiz[place]
  const feedback = element(part, '[data-feedback]', HTMLElement)
  const { right = '', wrong = '' } = feedback.dataset
  const isRight = resultOf(state(), module).answers.some((answer) => answer.id === id && answer.isRight)
  for (const [number, input] of inputsOf(part).entries()) {
    input.disabled = given !== undefined
    input.checked = given?.includes(number) ?? false
    input.parentElement?.classList.toggle('is-right', given !== undefined && answers[number]?.isRight === true)
  }
  element(part, '[data-check]', HTMLButtonElement).hidden = given !== undefined
  element(part, '[data-solution]', HTMLElement).hidden = true
  feedback.className = isRight ? 'course-feedback is-right' : 'course-feedback is-wrong'
  feedback.hidden = given === undefined
  const verdict = document.createElement('strong')
  verdict.textContent = `${isRight ? right : wrong}.`
  // In words too: a colour alone tells nothing to many.
  const rightAnswers = answers.filter((answer) => answer.isRight).map(({ text }) => text)
  const solution = isRight ? '' : ` ${right}: ${rightAnswers.join(' · ')}`
  feedback.replaceChildren(...(given === undefined ? [] : [verdict, `${solution} ${explanation ?? ''}`]))
}

/** To press “Check” with an answer chosen is to give it. */
export function listenToQuestion(part: HTMLElement, id: string, play: Play): void {
  element(part, '[data-check]', HTMLButtonElement).addEventListener('click', () => {
    const chosen = inputsOf(part).filter(({ checked }) => checked)
    if (chosen.length === 0) return
    const given = chosen.map(({ value }) => value)
    play.become(answerQuiz(play.state(), play.module, id, given))
    showQuestion(part, id, play)
  })
}
