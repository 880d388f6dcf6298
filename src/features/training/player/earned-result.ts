import { attemptOf } from './draw.ts'
import type { TrainingModule } from './module.ts'
import { resultOf, type Result } from './play.ts'
import { fromProgressText, progressInHash } from './progress-text.ts'
import { keptProgress } from './kept-port.ts'

/**
 * What the reader reached in a course: by the progress behind the `#` of this page's address or, where none of this version of
 * the course is there, by what is kept on the device. It is her own word: nobody else has seen her answers.
 * Undefined where neither is known; where there is nothing to read, nobody asks for the course.
 * @param address of the course's data.
 * @param courseId under which its progress is kept.
 */
export async function earnedResult(address: string, courseId: string): Promise<Result | undefined> {
  const texts = [progressInHash(location.hash), keptProgress(courseId)].filter((text) => text !== undefined)
  if (texts.length === 0) return undefined
  const answer = await fetch(address)
  if (!answer.ok) return undefined
  const course: TrainingModule = await answer.json()
  const [state] = texts.flatMap((text) => fromProgressText(text, course) ?? [])
  return state === undefined ? undefined : resultOf(state, attemptOf(course, state.seed))
}
