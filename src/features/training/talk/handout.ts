import type { Training } from '../../../domain/resource.ts'
import type { Sign } from '../../../domain/sign.ts'

/** What each person of a team takes along from a talk: so much fits on one page that is read. */
export interface Handout {
  readonly signs: readonly Sign[]
  readonly dos: readonly string[]
  readonly donts: readonly string[]
}

const MOST_SIGNS = 5
const MOST_LINES = 3

/** The signs and the first lines to do and not to do that the lessons of a training name, each once. */
export function handoutOf({ lessons }: Pick<Training, 'lessons'>): Handout {
  const blocks = lessons.flatMap(({ body }) => body)
  const signs = blocks.flatMap((block) => (block._type === 'signList' ? block.signs : []))
  const lists = blocks.flatMap((block) => (block._type === 'doDontList' ? [block] : []))
  const firstOf = (lines: readonly string[]) => [...new Set(lines)].slice(0, MOST_LINES)
  return {
    signs: [...new Map(signs.map((sign) => [sign.id, sign])).values()].slice(0, MOST_SIGNS),
    dos: firstOf(lists.flatMap((list) => list.do)),
    donts: firstOf(lists.flatMap((list) => list.dont)),
  }
}
