import type { TrainingModule } from '../../takeaway/training/module.ts'
import { resultOf, type Result } from '../../takeaway/training/play.ts'
import { fromProgressText } from '../../takeaway/training/progress-text.ts'
import { keptProgress } from './kept-port.ts'

/**
 * What the reader reached in a course: by the progress behind the `#` of this page's address, or by what is kept on the device.
 * Undefined where neither is known: then nobody asks for the course.
 * @param address of the course's data.
 * @param courseId under which its progress is kept.
 */
export async function earnedResult(address: string, courseId: string): Promise<Result | undefined> {
  const text = location.hash.slice(1) || keptProgress(courseId)
  if (text === undefined) return undefined
  const answer = await fetch(address)
  if (!answer.ok) return undefined
  const course: TrainingModule = await answer.json()
  const state = fromProgressText(text, course)
  return state === undefined ? undefined : resultOf(state, course)
}
