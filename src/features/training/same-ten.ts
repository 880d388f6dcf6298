import type { Training } from '../../domain/resource.ts'
import { attemptOf } from './player/draw.ts'
import { toQuestion, type ModuleQuestion } from './player/module.ts'

/** So many questions are asked before a session, after it, and three months later. */
const TEN = 10
/** The attempt that draws them. It stays: another one would draw others. */
const SAME_ATTEMPT = 10

/** The same ten questions for everybody, spread over the subjects of a training; none where it has fewer. */
export function sameTen({ quiz }: Pick<Training, 'quiz'>): readonly ModuleQuestion[] {
  return quiz.length < TEN ? [] : attemptOf({ quiz: quiz.map(toQuestion), drawn: TEN }, SAME_ATTEMPT).quiz
}
