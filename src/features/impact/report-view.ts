import { fillIn } from '../../i18n/plural.ts'
import { chartOf } from './report-chart.ts'
import { columnNames, reportTable, type TableCell, type TableRow } from './report-table.ts'
import type { Report, ReportRow } from './report.ts'
import type { RowName } from './counted.ts'
import type { ReportWords } from './impact-config.ts'
import { tell } from './words.ts'
import { createNode } from '../../ui/browser/create-node.ts'
import { element } from '../../ui/browser/element.ts'
import { drawChart } from './chart-view.ts'
import type { ImpactConfig } from './impact-config.ts'

/** Shows a report in its cards, in the line about harm and in the table. */
export function showReport(root: HTMLElement, config: ImpactConfig, report: Report, begun: number): void {
  for (const row of report.rows) {
    const card = root.querySelector<HTMLElement>(`[data-card="${row.name}"]`)
    if (card !== null) showCard(card, config, report, row, begun)
    if (row.name === 'looks') showHarm(root, config, row)
  }
  showTable(element(root, '[data-table]', HTMLTableElement), config, report, begun)
}

function yearTexts({ words, report: reportWords, language }: ImpactConfig, { year, before }: ReportRow) {
  const say = (form: string, told: ReportRow['year']) => fillIn(form, { told: tell(told, reportWords) }, language)
  return { inYear: say(words.inYear, year), lastYear: say(words.lastYear, before) }
}

function showCard(card: HTMLElement, config: ImpactConfig, report: Report, row: ReportRow, begun: number): void {
  const chart = chartOf(report, row, config.report, begun)
  element(card, '[data-chart]', HTMLElement).replaceChildren(
    ...(chart ? [drawChart(chart, config.language, config.direction)] : []),
  )
  const { inYear, lastYear } = yearTexts(config, row)
  const trust = row.name === 'concerns' ? ` ${config.words.trust}` : ''
  element(card, '[data-text]', HTMLElement).textContent = `${inYear} ${lastYear}${trust}`
}

function showHarm(root: HTMLElement, config: ImpactConfig, row: ReportRow): void {
  element(root, '[data-looks]', HTMLElement).textContent = tell(row.year, config.report)
  element(root, '[data-looks-before]', HTMLElement).textContent = yearTexts(config, row).lastYear
}

function showTable(
  table: HTMLTableElement,
  { report: words, language }: ImpactConfig,
  report: Report,
  begun: number,
): void {
  const heads = columnNames(report, language).map((name) => scoped('col', name))
  const head = createNode('thead', '', createNode('tr', '', scoped('col', words.what), ...heads))
  const bodies = reportTable(report, words, begun).map(({ title, rows }) => {
    const over = scoped('rowgroup', title)
    over.colSpan = heads.length + 1
    over.className = 'impact-level'
    return createNode('tbody', '', createNode('tr', 'impact-part', over), ...rows.map((row) => rowNode(row, words)))
  })
  table.replaceChildren(head, ...bodies)
}

function scoped(scope: string, text: string): HTMLTableCellElement {
  const cell = createNode('th', '', text)
  cell.scope = scope
  return cell
}

/** Rows whose cards above the table say how they can mislead; the others say it in the table. */
const ON_CARDS: readonly RowName[] = ['knowledge', 'concerns', 'conditions']

function rowNode(row: TableRow, { canMislead, misleads }: ReportWords): HTMLTableRowElement {
  const { name, title, quarters, year, before } = row
  const head = scoped('row', title)
  if (!ON_CARDS.includes(name)) head.append(createNode('span', 'impact-caution', `${canMislead} ${misleads[name]}`))
  const cells = [...quarters.map((cell) => cellNode(cell)), cellNode(year, 'impact-year'), cellNode(before)]
  return createNode('tr', '', head, ...cells)
}

function cellNode({ text, length, isHidden, isEmpty }: TableCell, name = ''): HTMLTableCellElement {
  const hidden = isHidden ? createNode('span', 'impact-hidden', createNode('span', '', text)) : text
  const cell = createNode('td', name, hidden)
  cell.colSpan = length
  if (isEmpty) cell.classList.add('muted')
  return cell
}
