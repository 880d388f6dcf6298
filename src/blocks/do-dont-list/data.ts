import { orEmpty } from '../../catalogue/source/nullable.ts'
import type { BlockData } from '../block-data.ts'
import { heading, line } from '../make-parts.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    doDontList: { readonly do: readonly string[]; readonly dont: readonly string[] }
  }
}

export const doDontList: BlockData<'doDontList'> = {
  map: (row) => [{ _type: 'doDontList', do: orEmpty(row.do), dont: orEmpty(row.dont) }],
  text: (block) => [...block.do, ...block.dont].join('\n'),
  paper: (block, { t }) => [
    ...(block.do.length === 0 ? [] : [heading(t('steps.do')), ...block.do.map((text) => line('bullet', text))]),
    ...(block.dont.length === 0 ? [] : [heading(t('steps.dont')), ...block.dont.map((text) => line('bullet', text))]),
  ],
  cues: (block) => [{ points: [...block.do, ...block.dont] }],
  fixture: () => import('./fixture.ts'),
}
