import { readCsv } from '../../../src/takeaway/table/read-csv.ts'

/** A line of what was pasted: a row of a table has a cell a column, every other line has one. */
export interface PastedRow {
  /** From 1, as the area shows it. A row with line breaks in quotation marks begins there. */
  readonly line: number
  readonly cells: readonly string[]
}

const DELIMITERS = ['\t', ';', ','] as const
type Delimiter = (typeof DELIMITERS)[number]

/**
 * Splits a table into rows. Quotation marks that are not as in CSV, such as one that is never closed, are ordinary ones: then no
 * cell has a line break.
 */
function splitTable(text: string, delimiter: Delimiter): readonly PastedRow[] {
  const reading = readCsv(new TextEncoder().encode(`sep=${delimiter}\n${text}`))
  const rows = reading.isTable ? reading.rows : text.split('\n').map((line) => line.split(delimiter))
  let next = 1
  return rows.map((cells) => {
    const line = next
    next += cells.join('').split('\n').length
    return { line, cells: cells.map((cell) => cell.trim()) }
  })
}

function isTable(rows: readonly PastedRow[]): boolean {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const wide = filled.filter(({ cells }) => cells.length > 1)
  return wide.length > 0 && wide.length * 2 >= filled.length
}

/** Addresses may have commas and semicolons: a line without a blank or a quotation mark is no evidence of a table. */
function isEvidence(line: string): boolean {
  return /[\s"]/.test(line.trim()) || !/^\S+:\/\//.test(line.trim())
}

function delimiterOf(text: string): Delimiter | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return DELIMITERS.find((delimiter) => {
    if (!lines.some((line) => line.includes(delimiter) && (delimiter === '\t' || isEvidence(line)))) return false
    return isTable(splitTable(text, delimiter))
  })
}

/**
 * Reads what was pasted from a spreadsheet (tabs), as CSV (semicolons or commas, with quoted cells), or line by line.
 * @returns the rows that are not empty, with the number of the line on which each begins.
 */
export function readTable(pasted: string): readonly PastedRow[] {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(text)
  const rows =
    delimiter === undefined
      ? text.split('\n').map((line, index) => ({ line: index + 1, cells: [line.trim()] }))
      : splitTable(text, delimiter)
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
}
