/** A line of what was pasted: a row of a table has a cell a column, every other line has one. */
export interface PastedRow {
  /** From 1, as the area shows it. A row with line breaks in quotation marks begins there. */
  readonly line: number
  readonly cells: readonly string[]
}

const DELIMITERS = ['\t', ';', ','] as const
type Delimiter = (typeof DELIMITERS)[number]

/** The end of a quoted cell that begins at `from`: the place behind its closing quotation mark; undefined where it has none. */
function endOfQuoted(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return at + 1
    at += 1
  }
  return undefined
}

/** Splits a table into rows (RFC 4180, with any delimiter). A quotation mark that is never closed is an ordinary one. */
function splitTable(text: string, delimiter: Delimiter): readonly PastedRow[] {
  const rows: PastedRow[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let firstLine = 1
  const endRow = () => {
    rows.push({ line: firstLine, cells: [...cells, cell].map((one) => one.trim()) })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const end = text[at] === '"' && cell.trim() === '' ? endOfQuoted(text, at) : undefined
    if (end !== undefined) {
      const quoted = text.slice(at + 1, end - 1)
      cell = quoted.replaceAll('""', '"')
      line += quoted.split('\n').length - 1
      at = end - 1
    } else if (text[at] === delimiter) {
      cells.push(cell)
      cell = ''
    } else if (text[at] === '\n') {
      endRow()
      line += 1
      firstLine = line
    } else {
      cell += text[at] ?? ''
    }
  }
  endRow()
  return rows
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
