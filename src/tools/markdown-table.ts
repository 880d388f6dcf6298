/** A text as one cell of a table: a bar would end the cell, a line break the row. */
export function tableCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
}

/** A table in Markdown, with columns of one width, so that a terminal shows it as a table too. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? '').length)))
  const line = (row: readonly string[]) => `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)]
}
