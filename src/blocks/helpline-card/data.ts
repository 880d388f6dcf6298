import type { Helpline } from '../../domain/helpline.ts'
import type { BlockData } from '../block-data.ts'
import { phoneWords, plain } from '../make-parts.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    helplineCard: { readonly helpline: Helpline }
  }
}

export const helplineCard: BlockData<'helplineCard'> = {
  // None where it is not published.
  map: (row, { references, from }) =>
    references.helplinesOf([row.helpline._ref], from).map((helpline) => ({ _type: 'helplineCard', helpline })),
  text: ({ helpline }) => helpline.title,
  paper: ({ helpline: { title, phone, dial, hours, useFor } }) => [
    {
      kind: 'paragraph',
      runs: [
        plain(phone === undefined ? title : `${title}: `, true),
        ...(phone === undefined ? [] : [{ ...phoneWords(phone, dial), isStrong: true }]),
        plain(['', useFor, hours].filter((words) => words !== undefined).join(' · ')),
      ],
    },
  ],
  cues: ({ helpline: { title, phone } }) => [
    { points: [[title, phone].filter((word) => word !== undefined).join(': ')] },
  ],
  fixture: () => import('./fixture.ts'),
}
