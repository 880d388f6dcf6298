import type { TrainingModule } from '../../takeaway/training/module.ts'
import { begin, finishLesson, restartQuiz, resultOf } from '../../takeaway/training/play.ts'
import type { ProgressPort } from '../../takeaway/training/progress-port.ts'
import { fromProgressText, toProgressText } from '../../takeaway/training/progress-text.ts'
import { element } from '../element.ts'
import { isFinished, type Play } from './course-play.ts'
import { listenToQuestion, showQuestion } from './course-question.ts'
import { showResult } from './course-result.ts'
import { listenToStory, showStory } from './course-story.ts'

/**
 * Plays a course in the markup of Course.astro: one part at a time, beginning where the port says that the learner was.
 * @param root the element around the course.
 */
export function startCourse(root: HTMLElement, module: TrainingModule, port: ProgressPort): void {
  let state = fromProgressText(port.load() ?? '', module) ?? begin(module)
  const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')]
  const last = parts.length - 1
  const place = element(root, '[data-place]', HTMLElement)
  const progress = element(root, '[data-progress]', HTMLProgressElement)
  const back = element(root, '[data-back]', HTMLButtonElement)
  const next = element(root, '[data-next]', HTMLButtonElement)
  let current = 0

  const play: Play = {
    module,
    state: () => state,
    become(following) {
      if (following === state) return
      state = following
      port.save(toProgressText(state), resultOf(state, module))
      progress.value = resultOf(state, module).done
    },
  }

  function refresh(part: HTMLElement): void {
    const { part: kind, id = '' } = part.dataset
    if (kind === 'story') showStory(part, id, play)
    if (kind === 'question') showQuestion(part, id, play)
    if (kind === 'result') showResult(part, parts, play, open)
  }

  function open(index: number, isMoved = true): void {
    current = Math.min(Math.max(index, 0), last)
    for (const [number, part] of parts.entries()) part.hidden = number !== current
    const part = parts[current] ?? root
    refresh(part)
    back.hidden = current === 0
    next.hidden = current === last
    const words = place.dataset['place'] ?? ''
    place.textContent = words.replace('{n}', String(current + 1)).replace('{all}', String(parts.length))
    if (current === last && resultOf(state, module).done === 1) port.finish(resultOf(state, module))
    if (isMoved) element(part, 'h2', HTMLElement).focus()
  }

  for (const part of parts.filter(({ dataset }) => dataset['part'] === 'story'))
    listenToStory(part, part.dataset['id'] ?? '', play)
  for (const part of parts.filter(({ dataset }) => dataset['part'] === 'question'))
    listenToQuestion(part, part.dataset['id'] ?? '', play)
  next.addEventListener('click', () => {
    const { part, id = '' } = parts[current]?.dataset ?? {}
    if (part === 'lesson') play.become(finishLesson(state, module, id))
    open(current + 1)
  })
  back.addEventListener('click', () => open(current - 1))
  root.querySelector('[data-again]')?.addEventListener('click', () => {
    play.become(restartQuiz(state))
    open(parts.findIndex(({ dataset }) => dataset['part'] === 'question'))
  })
  progress.value = resultOf(state, module).done
  const firstLeft = parts.findIndex((part) => !isFinished(part, play))
  open(firstLeft < 0 ? last : firstLeft, false)
}
