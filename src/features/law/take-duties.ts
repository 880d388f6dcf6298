import { formatPartialDate } from '../../domain/partial-date.ts'
import { fillIn } from '../../i18n/plural.ts'
import { clearKept } from '../../ui/browser/clear-kept.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import { knownFacts } from '../../ui/browser/hotel-facts.ts'
import { keep, readKept } from '../../ui/browser/kept.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { today } from '../../ui/browser/today.ts'
import { whenClearedElsewhere } from '../../ui/browser/when-cleared.ts'
import { readMarks, writeMarks } from './duty-marks.ts'
import type { ListedDuties, Mark } from './duty-paper.ts'
import { PENALTY, type TakeConfig } from './take-config.ts'

/*
 * The list of duties of one hotel: what is done, and what is none of hers. It is on the page until somebody chooses to keep it
 * on the device; files are made here of what the page shows.
 */
const NAME = 'duty-list'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const root = element(document, '[data-take]', HTMLElement)
const config: TakeConfig = JSON.parse(element(root, '[data-config]', HTMLScriptElement).textContent)
const { words, language } = config
const find = (name: string) => element(root, `[data-${name}]`, HTMLElement)
const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-mark]')].map((row) => ({
  row,
  select: element(row, 'select', HTMLSelectElement),
  name: row.dataset['mark'] ?? '',
}))
const textOf = (part: Element | null) => (part?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
const isMark = (value: string): value is Mark => ['', 'done', 'not-ours'].includes(value)
const markOf = ({ value }: HTMLSelectElement): Mark => (isMark(value) ? value : '')

function say(text: string): void {
  find('status').textContent = text
}

function show(kept: string | undefined): void {
  const marks = readMarks(kept)
  for (const { row, select, name } of rows) {
    select.value = marks.get(name) ?? ''
    row.dataset['is'] = select.value
  }
}

function showKept(isKept: boolean): void {
  find('ask').hidden = isKept
  find('kept').hidden = !isKept
}

/** Keeps the marks with those of other places, of which this page knows nothing. */
function keepAll(): boolean {
  const others = [...readMarks(readKept(NAME))].filter(([name]) => rows.every((row) => row.name !== name))
  return keep(
    NAME,
    writeMarks(new Map([...others, ...rows.map(({ name, select }) => [name, markOf(select)] as const)])),
  )
}

const linesOf = (cell: Element) => [...(cell.children.length > 0 ? cell.children : [cell])].map(textOf).join('; ')

/** The list as it stands on the page. */
function listed(): ListedDuties {
  const lawOf = (row: HTMLTableRowElement) => row.closest('[data-law]')
  // What follows is said once of a law and holds of each of its duties.
  const penaltyOf = (row: HTMLTableRowElement) => textOf(lawOf(row)?.querySelector('[data-penalty]') ?? null)
  const duties = rows.map(({ row, select }) => ({
    cells: [...row.cells].slice(0, -1).map(linesOf).toSpliced(PENALTY, 0, penaltyOf(row)),
    law: textOf(lawOf(row)?.querySelector('h3') ?? null),
    mark: markOf(select),
    yearlyDay: row.dataset['yearly'] ?? '',
  }))
  const laws = [...document.querySelectorAll('[data-law]')].map((law) => ({
    name: textOf(law.querySelector('h3')),
    texts: [...law.querySelectorAll<HTMLAnchorElement>('.official-line a')].map((link) => ({
      name: textOf(link),
      address: link.href,
    })),
  }))
  const coming = [...document.querySelectorAll<HTMLElement>('[data-day]')].map((day) => ({
    day: day.dataset['day'] ?? '',
    what: day.dataset['what'] ?? '',
    line: textOf(day),
  }))
  return { duties, laws, coming }
}

/** Saves the list as a file, and says under which name. */
async function saveAs(kind: string): Promise<void> {
  const { dutyPaper, dutyCalendar } = await import('./duty-paper.ts')
  const name = `duties-${config.place}.${kind}`
  if (kind === 'ics') {
    const calendar = dutyCalendar(listed(), words, `${location.origin}${location.pathname}`, today())
    saveFile(name, calendar, 'text/calendar;charset=utf-8')
  } else {
    const { toDocx } = await import('../../takeaway/word/to-docx.ts')
    const { direction, hub, pageSize } = config
    const foot = [hub, formatPartialDate(today(), language)]
    const about = knownFacts('hotel-facts').facts['hotelName'] ?? words.ourHotel
    const frame = { language, direction, foot, author: hub, pageSize, about }
    saveFile(name, await toDocx(dutyPaper(listed(), words, frame), {}), WORD)
  }
  say(fillIn(words.saved, { name }, language))
}

for (const { row, select } of rows) {
  select.addEventListener('change', () => {
    row.dataset['is'] = select.value
    // “Clear” may have been pressed in another tab meanwhile.
    showKept(readKept(NAME) !== undefined)
    if (readKept(NAME) !== undefined && !keepAll()) say(words.notKept)
  })
}
for (const button of root.querySelectorAll<HTMLButtonElement>('[data-file]'))
  button.addEventListener('click', () => void saveAs(button.dataset['file'] ?? '').catch(() => say(words.failed)))
find('print').addEventListener('click', () => print())
find('keep').addEventListener('click', () => {
  const isKept = keepAll()
  showKept(isKept)
  say(isKept ? words.kept : words.notKept)
})
function clear(): void {
  show(undefined)
  showKept(false)
  say(words.cleared)
}
find('clear').addEventListener('click', () => void clearKept().then(clear))
whenClearedElsewhere([NAME], clear)
showScriptParts()
show(readKept(NAME))
showKept(readKept(NAME) !== undefined)
