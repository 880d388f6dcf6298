import type { Source } from '../../domain/evidence.ts'
import { toSource } from '../../catalogue/source/to-source.ts'
import type { BlockData } from '../block-data.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    sourcedQuote: { readonly text: string; readonly source: Source }
  }
}

export const sourcedQuote: BlockData<'sourcedQuote'> = {
  map: ({ text, source }) => [{ _type: 'sourcedQuote', text, source: toSource(source) }],
  text: ({ text }) => text,
  paper: ({ text, source: { publisher, dated } }) => [
    { kind: 'quote', text, source: dated === undefined ? publisher : `${publisher} (${dated})` },
  ],
  cues: ({ text }) => [{ text }],
  fixture: () => import('./fixture.ts'),
}
