import type { Lesson } from '../../src/domain/training.ts'

/** A lesson of four minutes about nothing, with what a test cares about put in its place. */
export function makeLesson(known: Partial<Lesson>): Lesson {
  return { key: 'signs', title: 'Signs', minutes: 4, body: [], learnerText: [], ...known }
}
