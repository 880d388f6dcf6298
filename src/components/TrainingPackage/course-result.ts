import { resultOf } from '../../takeaway/training/play.ts'
import { element } from '../element.ts'
import { isFinished, type Play } from './course-play.ts'

/** What the result says; `{right}`, `{questions}` and `{needed}` are filled in. */
interface Words {
  readonly result: string
  readonly passed: string
  readonly failed: string
  readonly done: string
  readonly left: string
}

/** Shows what came of the course: what is left to do, or the score and whether it is enough. */
export function showResult(
  part: HTMLElement,
  parts: readonly HTMLElement[],
  play: Play,
  open: (index: number) => void,
): void {
  const words: Words = JSON.parse(part.dataset['words'] ?? '{}')
  const { done, right, questions, isPassed } = resultOf(play.state(), play.module)
  const needed = Math.ceil(play.module.passShare * questions)
  const fill = (text: string) =>
    text
      .replace('{right}', String(right))
      .replace('{needed}', String(needed))
      .replaceAll('{questions}', String(questions))
  const verdict = questions === 0 ? words.done : `${words.result} ${isPassed ? words.passed : words.failed}`
  element(part, '[data-result]', HTMLElement).textContent = fill(done === 1 ? verdict : words.left)
  const again = part.querySelector<HTMLElement>('[data-again]')
  if (again !== null) again.hidden = done < 1 || isPassed
  const left = parts.flatMap((one, index) => (isFinished(one, play) ? [] : [{ index, title: one.ariaLabel ?? '' }]))
  const items = left.map(({ index, title }) => {
    const item = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = title
    button.addEventListener('click', () => open(index))
    item.append(button)
    return item
  })
  element(part, '[data-left]', HTMLElement).replaceChildren(...items)
}
