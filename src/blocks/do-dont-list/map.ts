import type { DoDontList } from '../../domain/rich-text.ts'
import { orEmpty } from '../../sanity/nullable.ts'
import type { RowOf } from '../block-data.ts'

export function mapDoDontList(row: RowOf<'doDontList'>): readonly [DoDontList] {
  return [{ _type: 'doDontList', do: orEmpty(row.do), dont: orEmpty(row.dont) }]
}
