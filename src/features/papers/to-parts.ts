import type { PaperContext } from '../../blocks/block-data.ts'
import { paperOf } from '../../blocks/data.ts'
import type { Part } from '../../domain/paper-parts.ts'
import type { RichText } from '../../domain/rich-text.ts'

/** Gives the items of each numbered list a number of their own: what is between two of them may belong to an item. */
function countLists(parts: readonly Part[]): readonly Part[] {
  let count = 0
  let isOpen = false
  return parts.map((part) => {
    if (part.kind === 'item' && part.list === 'number' && part.level === 1) {
      if (!isOpen) count += 1
      isOpen = true
    } else if (part.kind === 'heading' || (part.kind === 'paragraph' && part.isInset !== true)) isOpen = false
    else if (part.kind !== 'item' && part.kind !== 'paragraph') isOpen = false
    return part.kind === 'item' ? { ...part, listNumber: count } : part
  })
}

/** The parts of a text, in the words of its language. */
export function toParts(text: RichText, context: PaperContext): readonly Part[] {
  return countLists(text.flatMap((block) => paperOf(block, context)))
}
