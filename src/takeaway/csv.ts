/** Byte order mark: without it Excel reads UTF-8 as the code page of the machine. */
const MARK = '\ufeff'

/** What makes a spreadsheet read a cell as a formula (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r]/

/** A cell that stays text: quoted, and with an apostrophe before what would be a formula. */
function cell(text: string): string {
  const safe = FORMULA.test(text.trimStart()) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as text: in UTF-8 with a byte order mark, every cell quoted, nothing a
 * formula.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
