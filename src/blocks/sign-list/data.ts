import type { Sign } from '../../domain/sign.ts'
import type { BlockData } from '../block-data.ts'
import { item, plain } from '../make-parts.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    signList: { readonly signs: readonly Sign[] }
  }
}

export const signList: BlockData<'signList'> = {
  map({ signs }, { references, from }) {
    const ids = signs.map(({ _ref }) => _ref)
    return [{ _type: 'signList', signs: references.signsOf(ids, from) }]
  },
  text: ({ signs }) => signs.map(({ title, mayAlsoBe }) => `${title}\n${mayAlsoBe}`).join('\n'),
  paper: ({ signs }, { t }) =>
    signs.map(({ title, mayAlsoBe }) =>
      item('bullet', [plain(title, true), plain(` ${t('sign.mayAlsoBe')}: ${mayAlsoBe}`)]),
    ),
  cues: ({ signs }) => [{ points: signs.map(({ title }) => title) }],
  fixture: () => import('./fixture.ts'),
}
