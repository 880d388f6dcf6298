import type { Part } from '../../domain/paper-parts.ts'
import { textOfBlock } from '../../domain/rich-text.ts'
import type { BlockData } from '../block-data.ts'
import { item, plain } from '../make-parts.ts'
import { mapTextBlocks } from '../text-block/map.ts'
import { innerPart } from '../text-block/paper.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    steps: {
      readonly items: readonly { readonly title: string; readonly text: readonly TextBlock[] }[]
      /** The number of the first step, where they go on from others. */
      readonly start?: number
    }
  }
}

export const steps: BlockData<'steps'> = {
  map: ({ items }, context) => [
    { _type: 'steps', items: items.map(({ title, text }) => ({ title, text: mapTextBlocks(text, context) })) },
  ],
  text: ({ items }) =>
    items
      .flatMap(({ title, text }) => [title, ...text.map(textOfBlock)])
      .filter(Boolean)
      .join('\n'),
  paper: ({ items }, words) =>
    items.flatMap(({ title, text }): readonly Part[] => [
      item('number', [plain(title, true)]),
      ...text.map((block): Part => {
        const part = innerPart(block, words)
        return part.kind === 'paragraph' ? { ...part, isInset: true } : { ...part, level: part.level + 1 }
      }),
    ]),
  cues: ({ items }) => [{ points: items.map(({ title }) => title) }],
  fixture: () => import('./fixture.ts'),
}
