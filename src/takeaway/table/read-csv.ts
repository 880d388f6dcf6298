import { withoutGuard } from './csv.ts'
import { decodeCsv, type CsvEncoding } from './decode-csv.ts'

/** The separators that spreadsheets write, by the language of the machine; the comma last, which is in words too. */
const SEPARATORS = ['\t', ';', ','] as const

type CsvSeparator = (typeof SEPARATORS)[number]

/** How much of a file is read. More is refused with a sentence, or the page would stand still. */
interface CsvLimits {
  readonly bytes: number
  readonly rows: number
  readonly columns: number
  /** Characters in a cell. */
  readonly cell: number
}

export const CSV_LIMITS: CsvLimits = { bytes: 4_000_000, rows: 5000, columns: 100, cell: 5000 }

/** Why a file cannot be read as a table; `n` is the size of what is too large, `most` what may be. */
export type CsvProblem =
  | { readonly kind: 'empty' | 'workbook' }
  | { readonly kind: 'tooLarge'; readonly n: number; readonly most: number }
  | (CsvPlace & { readonly kind: 'binary' | 'openQuote' | 'afterQuote' })
  | (CsvPlace & { readonly kind: 'longCell' | 'manyRows' | 'manyColumns'; readonly most: number })

/** A place in the table, each from 1, as spreadsheets count. */
interface CsvPlace {
  readonly row: number
  readonly column: number
}

export type CsvReading =
  | {
      readonly isTable: true
      /** Every row of the file, an empty line as one empty cell, so that rows keep their numbers. */
      readonly rows: readonly (readonly string[])[]
      readonly encoding: CsvEncoding
      readonly separator: CsvSeparator
    }
  | { readonly isTable: false; readonly problem: CsvProblem }

/** What no text has: control characters but tab, line breaks and page breaks. */
const BINARY = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/

/** The first letters of a ZIP file, as Excel and LibreOffice save workbooks, and of an old Excel file. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/**
 * Reads a table that a spreadsheet saved (RFC 4180): comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; quoted cells
 * with line breaks. Cells are text, whatever they look like: a formula stays its letters, and the apostrophe that `toCsv`
 * writes before one is taken away. Never throws: what cannot be read is a problem that names row and column.
 */
export function readCsv(bytes: Uint8Array, limits: CsvLimits = CSV_LIMITS): CsvReading {
  if (bytes.length > limits.bytes) return refuse({ kind: 'tooLarge', n: bytes.length, most: limits.bytes })
  if (WORKBOOKS.some((start) => start.every((byte, index) => bytes[index] === byte)))
    return refuse({ kind: 'workbook' })
  const { text, encoding } = decodeCsv(bytes)
  if (text.trim() === '') return refuse({ kind: 'empty' })
  // Excel's own line, which says what separates and is no row.
  const said = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text)
  const separator = SEPARATORS.find((sign) => sign === said?.[1]) ?? separatorOf(text)
  const rows = readRows(text.slice(said?.[0].length ?? 0), separator, limits)
  return 'kind' in rows ? refuse(rows) : { isTable: true, rows: rows.all, encoding, separator }
}

function refuse(problem: CsvProblem): CsvReading {
  return { isTable: false, problem }
}

/** So many lines show what separates: a sheet of the hub has a title and lines about its origin above its head. */
const LINES_TO_LOOK_AT = 60

/**
 * The separator that makes a table of the first lines: the most cells in the most lines that have equally many. Signs in quotes
 * do not count. The comma where there is none.
 */
function separatorOf(text: string): CsvSeparator {
  const lines = countsOfLines(text)
  const cellsOf = (sign: CsvSeparator) => {
    const alike = new Map<number, number>()
    for (const counts of lines)
      if (counts[sign] > 0) alike.set(counts[sign], (alike.get(counts[sign]) ?? 0) + counts[sign] + 1)
    return Math.max(0, ...alike.values())
  }
  const found = SEPARATORS.filter((sign) => cellsOf(sign) > 0)
  return found.reduce<CsvSeparator>((most, sign) => (cellsOf(sign) > cellsOf(most) ? sign : most), found[0] ?? ',')
}

/** How often each separator stands in each of the first lines, outside of quoted cells. */
function countsOfLines(text: string): readonly Readonly<Record<CsvSeparator, number>>[] {
  const lines: Record<CsvSeparator, number>[] = []
  let at = 0
  while (at < text.length && lines.length < LINES_TO_LOOK_AT) {
    const line = { ',': 0, ';': 0, '\t': 0 }
    lines.push(line)
    let startsCell = true
    for (; at < text.length; at += 1) {
      const letter = text[at]
      if (letter === '\n' || letter === '\r') break
      if (startsCell && letter === '"') at = (quotedCell(text, at)?.end ?? text.length) - 1
      startsCell = letter === ',' || letter === ';' || letter === '\t'
      if (letter === ',' || letter === ';' || letter === '\t') line[letter] += 1
    }
    at += 1
  }
  return lines
}

/** The cells of a text, or the first problem in it. */
function readRows(
  text: string,
  separator: CsvSeparator,
  limits: CsvLimits,
): CsvProblem | { readonly all: readonly (readonly string[])[] } {
  const all: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length || row.length > 0) {
    const place = { row: all.length + 1, column: row.length + 1 }
    if (place.row > limits.rows) return { kind: 'manyRows', ...place, most: limits.rows }
    if (place.column > limits.columns) return { kind: 'manyColumns', ...place, most: limits.columns }
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator)
    if (cell === undefined) return { kind: 'openQuote', ...place }
    if (cell.text.length > limits.cell) return { kind: 'longCell', ...place, most: limits.cell }
    if (BINARY.test(cell.text)) return { kind: 'binary', ...place }
    row.push(withoutGuard(cell.text))
    const next = text[cell.end]
    if (next === separator) {
      at = cell.end + 1
      continue
    }
    if (next !== undefined && next !== '\r' && next !== '\n') return { kind: 'afterQuote', ...place }
    all.push(row)
    row = []
    at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1)
  }
  return { all }
}

interface Cell {
  readonly text: string
  /** Where the cell is over: at a separator, a line break or the end. */
  readonly end: number
}

/** A cell in quotes that begins at a place; undefined where they are never closed. */
function quotedCell(text: string, start: number): Cell | undefined {
  let end = start + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end === -1) return undefined
    if (text[end + 1] !== '"') break
    end += 2
  }
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 }
}

/** A cell without quotes. One that is within it, as in 5" pipe, is a letter like others. */
function plainCell(text: string, start: number, separator: CsvSeparator): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end += 1
  return { text: text.slice(start, end), end }
}
