import type { CheckList } from '../../domain/rich-text.ts'
import { nullToUndefined } from '../../sanity/nullable.ts'
import type { RowOf } from '../block-data.ts'

export function mapCheckList({ title, items }: RowOf<'checkList'>): readonly [CheckList] {
  return [{ _type: 'checkList', title: nullToUndefined(title), items }]
}
