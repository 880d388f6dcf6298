import { nullToUndefined, orEmpty } from '../../catalogue/source/nullable.ts'
import type { BlockData } from '../block-data.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    recordTable: {
      readonly title?: string
      readonly columns: readonly { readonly label: string; readonly example?: string }[]
      /** Words of the first column; such rows come before the empty ones. */
      readonly rows: readonly string[]
      /** Rows with words in every column; they come first. */
      readonly fullRows: readonly (readonly string[])[]
      readonly emptyRows: number
    }
  }
}

/** A row with a label, or none, and empty cells after it. */
function rowOf(label: string, columns: number): readonly string[] {
  return [label, ...Array.from({ length: columns - 1 }, () => '')]
}

export const recordTable: BlockData<'recordTable'> = {
  map: ({ title, columns, rows, fullRows, emptyRows }) => [
    {
      _type: 'recordTable',
      title: nullToUndefined(title),
      columns: columns.map(({ label, example }) => ({ label, example: nullToUndefined(example) })),
      rows: orEmpty(rows),
      fullRows: orEmpty(fullRows).map(({ cells }) => cells),
      emptyRows: emptyRows ?? 0,
    },
  ],
  text({ title, columns, rows, fullRows }) {
    const examples = columns.map(({ example }) => example)
    return [title, ...columns.map(({ label }) => label), ...examples, ...fullRows.flat(), ...rows]
      .filter(Boolean)
      .join('\n')
  },
  paper({ title, columns, rows, fullRows, emptyRows }, { t }) {
    const examples = columns.map(({ example = '' }, index) =>
      index === 0 ? t('record.example', { example }).trim() : example,
    )
    return [
      {
        kind: 'table',
        ...(title !== undefined && { title, caption: t('record.caption', { n: '{n}', title }) }),
        head: columns.map(({ label }) => label),
        ...(columns.some(({ example }) => example !== undefined) && { example: examples }),
        rows: [
          ...fullRows,
          ...[...rows, ...Array.from({ length: emptyRows }, () => '')].map((label) => rowOf(label, columns.length)),
        ],
        hasRowLabels: rows.length + fullRows.length > 0,
      },
    ]
  },
  cues: () => [],
  fixture: () => import('./fixture.ts'),
}
