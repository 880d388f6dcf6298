import type { SignList } from '../../domain/rich-text.ts'
import type { BlockContext, RowOf } from '../block-data.ts'

export function mapSignList({ signs }: RowOf<'signList'>, { references, from }: BlockContext): readonly [SignList] {
  const ids = signs.map(({ _ref }) => _ref)
  return [{ _type: 'signList', signs: references.signsOf(ids, from) }]
}
