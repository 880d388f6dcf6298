import type { RichBlock, RichText, TextBlock } from '../../domain/rich-text.ts'

export type TextRun =
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'block'; readonly block: Exclude<RichBlock, TextBlock> }

/** Splits a text into runs of paragraphs, headings and lists, and the blocks that stand between them. */
export function textRuns(text: RichText): readonly TextRun[] {
  const runs: ({ kind: 'text'; blocks: TextBlock[] } | Extract<TextRun, { kind: 'block' }>)[] = []
  for (const block of text) {
    const last = runs.at(-1)
    if (block._type !== 'block') runs.push({ kind: 'block', block })
    else if (last?.kind === 'text') last.blocks.push(block)
    else runs.push({ kind: 'text', blocks: [block] })
  }
  return runs
}
