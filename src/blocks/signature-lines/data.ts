import { blankOf } from '../blank-of.ts'
import type { BlockData } from '../block-data.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    signatureLines: {
      /** Each with the blank that says who signs. */
      readonly lines: readonly { readonly label: string; readonly blank?: Pick<FillIn, 'field' | 'label'> }[]
    }
  }
}

export const signatureLines: BlockData<'signatureLines'> = {
  map: ({ lines }, context) => [
    {
      _type: 'signatureLines',
      lines: lines.map(({ label, field }) =>
        field === undefined ? { label } : { label, blank: blankOf(field, context) },
      ),
    },
  ],
  text: ({ lines }) =>
    lines
      .flatMap(({ label, blank }) => [label, blank?.label])
      .filter(Boolean)
      .join('\n'),
  paper: ({ lines }, { t }) => [
    {
      kind: 'signature',
      lines: lines.map(({ label, blank }) =>
        blank === undefined
          ? { label, ask: t('signature.all') }
          : { label, blank: { kind: 'blank', ...blank }, ask: t('signature.named') },
      ),
    },
  ],
  cues: () => [],
  fixture: () => import('./fixture.ts'),
}
