import type { RecordTable } from '../../domain/rich-text.ts'
import { nullToUndefined, orEmpty } from '../../sanity/nullable.ts'
import type { RowOf } from '../block-data.ts'

export function mapRecordTable({ title, columns, rows, emptyRows }: RowOf<'recordTable'>): readonly [RecordTable] {
  return [
    {
      _type: 'recordTable',
      title: nullToUndefined(title),
      columns: columns.map(({ label, example }) => ({ label, example: nullToUndefined(example) })),
      rows: orEmpty(rows),
      emptyRows: emptyRows ?? 0,
    },
  ]
}
