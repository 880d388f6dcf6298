import { toCsv } from '../../takeaway/table/csv.ts'
import { factOf, type Facts } from '../../takeaway/facts.ts'
import { HOTEL, type Paper } from '../../takeaway/paper.ts'
import type { TablePart } from '../../domain/paper-parts.ts'

/** The sheets to fill in of a paper: its tables with a place to write. */
export function sheetsOf({ parts }: Pick<Paper, 'parts'>): readonly TablePart[] {
  return parts.filter((part) => part.kind === 'table').filter(({ rows }) => rows.some((cells) => cells.includes('')))
}

/** A sheet as CSV: what it is and for which hotel, where it comes from, then the table. */
export function toSheet({ title, head, example, rows }: TablePart, paper: Paper, facts: Facts): string {
  const hotel = factOf(facts, HOTEL)
  return toCsv([
    [title ?? paper.title, ...(hotel === undefined ? [] : [hotel])],
    ...[...paper.foot, ...(paper.cover?.source.lines ?? [])].map((line) => [line]),
    [],
    head,
    ...(example === undefined ? [] : [example]),
    ...rows.filter((row) => row.some((text) => text !== '')),
  ])
}
