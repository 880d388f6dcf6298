import { textOfBlock } from '../../domain/rich-text.ts'
import { nameOf } from '../../i18n/translate.ts'
import { nullToUndefined } from '../../catalogue/source/nullable.ts'
import type { BlockData } from '../block-data.ts'
import { mapTextBlocks } from '../text-block/map.ts'
import { innerPart } from '../text-block/paper.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    callout: { readonly tone: string; readonly title?: string; readonly text: readonly TextBlock[] }
  }
}

export const callout: BlockData<'callout'> = {
  map: ({ tone, title, text }, context) => [
    { _type: 'callout', tone, title: nullToUndefined(title), text: mapTextBlocks(text, context) },
  ],
  text: ({ title, text }) => [title, ...text.map(textOfBlock)].filter(Boolean).join('\n'),
  paper: ({ tone, title, text }, words) => [
    {
      kind: 'note',
      title: title ?? nameOf(words.t, 'callout', tone),
      parts: text.map((block) => innerPart(block, words)),
    },
  ],
  cues: ({ title, text }) => [{ ...(title !== undefined && { text: title }), points: text.map(textOfBlock) }],
  fixture: () => import('./fixture.ts'),
}
