import type { TrainingModule } from '../../takeaway/training/module.ts'
import { isStoryFinished, type PlayState } from '../../takeaway/training/play.ts'

/** What a part of a course needs to know and to do. */
export interface Play {
  readonly module: TrainingModule
  readonly state: () => PlayState
  /** Takes the next state, and saves it where it is another one. */
  readonly become: (next: PlayState) => void
}

/** Whether a part of the page is finished; the result always is. */
export function isFinished({ dataset }: HTMLElement, { module, state }: Play): boolean {
  const { part, id = '' } = dataset
  if (part === 'lesson') return state().lessons[module.lessons.findIndex((lesson) => lesson.id === id)] ?? false
  if (part === 'story') return isStoryFinished(state(), module, id)
  if (part === 'question') return state().quiz[module.quiz.findIndex((question) => question.id === id)] !== undefined
  return true
}
