import { nullToUndefined } from '../../catalogue/source/nullable.ts'
import type { BlockData } from '../block-data.ts'
import { heading, line } from '../make-parts.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    checkList: { readonly title?: string; readonly items: readonly string[] }
  }
}

export const checkList: BlockData<'checkList'> = {
  map: ({ title, items }) => [{ _type: 'checkList', title: nullToUndefined(title), items }],
  text: ({ title, items }) => [title, ...items].filter(Boolean).join('\n'),
  paper: ({ title, items }) => [
    ...(title === undefined ? [] : [heading(title)]),
    ...items.map((text) => line('box', text)),
  ],
  cues: ({ title, items }) => [{ ...(title !== undefined && { text: title }), points: items }],
  fixture: () => import('./fixture.ts'),
}
