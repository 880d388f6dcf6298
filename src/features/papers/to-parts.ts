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

/** A number that an editor typed before a heading, or before the title of a table that stands as one. */
const TYPED = /^(\d+)\.\s+/

function typedNumber(part: Part): number | undefined {
  if (part.kind === 'table') return numberAt(part.title)
  const [first] = part.kind === 'heading' && part.level === 2 ? part.runs : []
  return first?.kind === 'words' ? numberAt(first.text) : undefined
}

function numberAt(words: string | undefined): number | undefined {
  const [, number] = TYPED.exec(words ?? '') ?? []
  return number === undefined ? undefined : Number(number)
}

/** Gives headings whose numbers are typed, from 1 on, numbers of their own: those of a file follow when one is added. */
function numberHeadings(parts: readonly Part[]): readonly Part[] {
  const typed = parts.flatMap((part) => typedNumber(part) ?? [])
  if (typed.length < 2 || typed.some((number, at) => number !== at + 1)) return parts
  return parts.flatMap((part): readonly Part[] => {
    const number = typedNumber(part)
    if (number === undefined) return [part]
    if (part.kind === 'heading') {
      const runs = part.runs.map((run, at) =>
        at === 0 && run.kind === 'words' ? { ...run, text: run.text.replace(TYPED, '') } : run,
      )
      return [{ ...part, number, runs }]
    }
    if (part.kind !== 'table') return [part]
    // The heading takes the place of the caption.
    const { kind, title = '', head, example, rows, hasRowLabels } = part
    const words = title.replace(TYPED, '')
    return [
      { kind: 'heading', level: 2, number, runs: [{ kind: 'words', text: words }] },
      { kind, title: words, head, rows, hasRowLabels, ...(example && { example }) },
    ]
  })
}

/** The parts of a text, in the words of its language. */
export function toParts(text: RichText, context: PaperContext): readonly Part[] {
  return countLists(numberHeadings(text.flatMap((block) => paperOf(block, context))))
}
