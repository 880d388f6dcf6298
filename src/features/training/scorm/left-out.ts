import type { Lesson } from '../../../domain/training.ts'
import type { RichText } from '../../../domain/rich-text.ts'

/** Something of a training that its packages do not have. */
export interface LeftOut {
  readonly type: 'picture'
  /** The title of the lesson. */
  readonly place: string
  /** What the picture shows, in words. */
  readonly text: string
}

/**
 * What the packages of a training do not have, in the order of the text: the addresses of pictures lead to the hub, and a
 * package asks no other host.
 * @param lessons its `learnerLessons`.
 */
export function leftOutOf(lessons: readonly Pick<Lesson, 'title' | 'learnerText'>[]): readonly LeftOut[] {
  return lessons.flatMap(({ learnerText, title }) =>
    learnerText.flatMap((block) =>
      block._type === 'figure' ? [{ type: 'picture' as const, place: title, text: block.picture.alt }] : [],
    ),
  )
}

/** A text as a package has it. */
export function withoutPictures(text: RichText): RichText {
  return text.filter(({ _type }) => _type !== 'figure')
}
