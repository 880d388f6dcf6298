import type { ModuleLesson, ModuleQuestion, ModuleStory, TrainingModule } from './module.ts'
import { isStoryFinished, type PlayState } from './play.ts'

/**
 * What the player shows at once. `part` counts what learners see as lessons, from 0: each lesson and each story is one, and
 * all questions together are one.
 */
export type Step =
  | { readonly kind: 'lesson'; readonly part: number; readonly lesson: ModuleLesson }
  | { readonly kind: 'story'; readonly part: number; readonly story: ModuleStory }
  | { readonly kind: 'question'; readonly part: number; readonly question: ModuleQuestion; readonly place: number }
  | { readonly kind: 'end'; readonly part: number }

/** All steps of a course in their order, the last page at their end. */
export function stepsOf({ lessons, stories, quiz }: TrainingModule): readonly Step[] {
  const questions = lessons.length + stories.length
  return [
    ...lessons.map((lesson, place): Step => ({ kind: 'lesson', part: place, lesson })),
    ...stories.map((story, place): Step => ({ kind: 'story', part: lessons.length + place, story })),
    ...quiz.map((question, place): Step => ({ kind: 'question', part: questions, question, place })),
    { kind: 'end', part: questions + (quiz.length > 0 ? 1 : 0) },
  ]
}

/** Whether a learner has done a step. The last page is never done. */
export function isDone(step: Step, state: PlayState, course: TrainingModule): boolean {
  switch (step.kind) {
    case 'lesson':
      return state.lessons[course.lessons.indexOf(step.lesson)] === true
    case 'story':
      return isStoryFinished(state, course, step.story.id)
    case 'question':
      return state.quiz[step.place] !== undefined
    case 'end':
      return false
  }
}

/** Where somebody goes on who comes back: the place of the first step that is not done. */
export function firstOpen(steps: readonly Step[], state: PlayState, course: TrainingModule): number {
  return steps.findIndex((step) => !isDone(step, state, course))
}

/** Whether all steps of a part are done. */
export function isPartDone(part: number, steps: readonly Step[], state: PlayState, course: TrainingModule): boolean {
  return steps.filter((step) => step.part === part).every((step) => isDone(step, state, course))
}
