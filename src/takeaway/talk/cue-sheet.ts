import type { Training } from '../../domain/resource.ts'
import { textOfBlock, type RichBlock } from '../../domain/rich-text.ts'

/** What the leader says or does: a sentence or two, or the points of a list. */
export interface Cue {
  readonly text?: string
  readonly points?: readonly string[]
}

/** One lesson on the sheet, with the minutes of the talk at which it begins and ends. */
export interface CuePart {
  readonly title: string
  readonly from: number
  readonly until: number
  readonly cues: readonly Cue[]
}

/** A block in the shortest form in which a leader still finds her place. What only a screen shows is left out. */
function cuesOf(block: RichBlock): readonly Cue[] {
  switch (block._type) {
    case 'block':
      return [{ text: textOfBlock(block) }]
    case 'callout':
      return [{ ...(block.title !== undefined && { text: block.title }), points: block.text.map(textOfBlock) }]
    case 'signList':
      return [{ points: block.signs.map(({ title }) => title) }]
    case 'steps':
      return [{ points: block.items.map(({ title }) => title) }]
    case 'doDontList':
      return [{ points: [...block.do, ...block.dont] }]
    case 'helplineCard':
      return [
        { points: [[block.helpline.title, block.helpline.phone].filter((word) => word !== undefined).join(': ')] },
      ]
    case 'checkList':
      return [{ ...(block.title !== undefined && { text: block.title }), points: block.items }]
    case 'sourcedQuote':
      return [{ text: block.text }]
    case 'figure':
    case 'download':
    case 'recordTable':
    case 'signatureLines':
      return []
  }
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
    return { title, from, until: minutes, cues: body.flatMap(cuesOf) }
  })
}
