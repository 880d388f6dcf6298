import type { SignatureLines } from '../../domain/rich-text.ts'
import { blankOf } from '../blank-of.ts'
import type { BlockContext, RowOf } from '../block-data.ts'

export function mapSignatureLines(
  { lines }: RowOf<'signatureLines'>,
  context: BlockContext,
): readonly [SignatureLines] {
  return [
    {
      _type: 'signatureLines',
      lines: lines.map(({ label, field }) =>
        field === undefined ? { label } : { label, blank: blankOf(field, context) },
      ),
    },
  ]
}
