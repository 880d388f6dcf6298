import type { RecordTable } from '../../domain/rich-text.ts'

export function recordTableText({ title, columns, rows }: RecordTable): string {
  const examples = columns.map(({ example }) => example)
  return [title, ...columns.map(({ label }) => label), ...examples, ...rows].filter(Boolean).join('\n')
}
