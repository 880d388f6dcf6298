import type { Cue } from '../../../blocks/block-data.ts'
import { cuesOf } from '../../../blocks/data.ts'
import type { Training } from '../../../domain/resource.ts'

/** One lesson on the sheet, with the minutes of the talk at which it begins and ends. */
export interface CuePart {
  readonly title: string
  readonly from: number
  readonly until: number
  readonly cues: readonly Cue[]
}

/**
 * The lessons of a talk on one sheet: when each begins, and what to say.
 * @returns minutes from the start of the talk.
 */
export function cueSheet({ lessons }: Pick<Training, 'lessons'>): readonly CuePart[] {
  let minutes = 0
  return lessons.map(({ title, minutes: length, body }) => {
    const from = minutes
    minutes += length
    return { title, from, until: minutes, cues: body.flatMap((block) => cuesOf(block)) }
  })
}
