/** Byte order mark: without it Excel reads UTF-8 as the code page of the machine. */
const MARK = '\ufeff'

/**
 * What spreadsheets read as the begin of a formula (OWASP, “CSV Injection”); also behind apostrophes, so that one that
 * somebody typed is told from the guard.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]/

/** A cell that stays text: one line, quoted, and with an apostrophe before what would be a formula. */
function cell(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ')
  const safe = FORMULA.test(line) ? `'${line}` : line
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as text: in UTF-8 with a byte order mark, every cell quoted, line breaks
 * as spaces, nothing a formula.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell as it was before `toCsv` guarded it: without the apostrophe before what would be a formula. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
