/** The tables that a hotel keeps as files of the hub’s own, and brings back. */
export type HubTable = 'record' | 'log' | 'plan'

/** What is told of a file that is another table than the one asked for: the messages `csv.isRecord`, `csv.isLog`, `csv.isPlan`. */
export type OtherTable = 'isRecord' | 'isLog' | 'isPlan'

/** The heads, in each language that is understood, by which a table is known: one of each list must be there. */
export type TableHeads = Readonly<Record<HubTable, readonly (readonly (readonly string[])[])[]>>

const TOLD: Readonly<Record<HubTable, OtherTable>> = { record: 'isRecord', log: 'isLog', plan: 'isPlan' }

/** The head of a table stands within so many rows: a sheet of the hub says first what it is and where it comes from. */
const ROWS_ABOVE = 50

/** Whether a cell holds one of some words, in large or small letters. */
export function isOneOf(cell: string, words: readonly string[]): boolean {
  const text = cell.trim()
  if (words.includes(text)) return true
  const small = text.toLowerCase()
  return words.some((word) => word.toLowerCase() === small)
}

/** Which row is the head of a table, from 0: the first that has all the heads that are needed; undefined where none has. */
export function headRow(
  rows: readonly (readonly string[])[],
  needed: readonly (readonly string[])[],
): number | undefined {
  const found = rows
    .slice(0, ROWS_ABOVE)
    .findIndex((cells) => needed.every((heads) => cells.some((cell) => isOneOf(cell, heads))))
  return found < 0 ? undefined : found
}

/** Which table of the hub this is; undefined where it is none. The log is known first: it may have the columns of others too. */
export function tableOf(rows: readonly (readonly string[])[], heads: TableHeads): HubTable | undefined {
  return (['log', 'plan', 'record'] as const).find((table) =>
    heads[table].some((needed) => headRow(rows, needed) !== undefined),
  )
}

/** Which other table of the hub this is; undefined where it is the wanted one, or none that is known. */
export function otherTable(
  rows: readonly (readonly string[])[],
  wanted: HubTable,
  heads: TableHeads,
): OtherTable | undefined {
  const table = tableOf(rows, heads)
  return table === undefined || table === wanted ? undefined : TOLD[table]
}
