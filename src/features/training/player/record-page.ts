import { formatPartialDate } from '../../../domain/partial-date.ts'
import { pluralText, type Plural } from '../../../i18n/plural.ts'
import { CSV_LIMITS } from '../../../takeaway/table/read-csv.ts'
import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { element } from '../../../ui/browser/element.ts'
import { FACTS_NAMES, knownHotel } from '../../../ui/browser/hotel-facts.ts'
import { startPrintButtons } from '../../../ui/browser/print-button.ts'
import { saveFile } from '../../../ui/browser/save-file.ts'
import { today } from '../../../ui/browser/today.ts'
import { whenClearedElsewhere } from '../../../ui/browser/when-cleared.ts'
import { earnedResult } from './earned-result.ts'
import type { RecordReading } from './read-record-table.ts'
import { recordTable, sumsOf, TIMES, type RecordedPerson, type RecordWords } from './record-table.ts'

/** The words that the page hands to its script. */
export interface RecordData {
  readonly language: string
  readonly courseId: string
  readonly course: string
  readonly training: { readonly title: string; readonly version: number }
  readonly words: RecordWords
  /** “Remove {name}”. */
  readonly remove: string
  readonly people: string | Plural
  readonly nameFirst: string
  readonly failed: string
  /** The name of the file without its ending. */
  readonly file: string
  readonly reading: RecordReading
  readonly reminder: { readonly title: string; readonly address: string }
}

const data: RecordData = JSON.parse(element(document, '[data-record-data]', HTMLElement).textContent)
const form = element(document, '[data-typed]', HTMLFormElement)
const rows = element(document, '[data-rows]', HTMLTableSectionElement)
const status = element(document, '[data-record-status]', HTMLElement)
const sums = element(document, '[data-sums]', HTMLElement)
const empty = [...rows.rows]
const field = (name: string) => element(form, `[name="${name}"]`, HTMLInputElement)
const time = element(form, '[name="time"]', HTMLSelectElement)

let people: readonly RecordedPerson[] = []

function removeButton(person: RecordedPerson): HTMLButtonElement {
  const button = createButton('button', '×', () => {
    people = people.filter((other) => other !== person)
    show()
    field('name').focus()
  })
  button.ariaLabel = pluralText(data.remove, { name: person.name }, data.language)
  return button
}

function show(): void {
  const filled = people.map((person) => {
    const { name, job, date, score, time: when } = person
    const day = date === '' ? '' : formatPartialDate(date, data.language)
    const result = [score, ...(when === undefined ? [] : [data.words.times[when]])].join(' · ')
    const row = createNode('tr', '', ...[name, job, day, result, ''].map((text) => createNode('td', '', text)))
    row.cells[4]?.append(removeButton(person))
    return row
  })
  // With nobody in it, it is a sheet to fill in by hand.
  rows.replaceChildren(...(filled.length > 0 ? filled : empty))
  status.textContent = pluralText(data.people, { n: people.length }, data.language)
  showSums()
}

function showSums(): void {
  const numbers = new Intl.NumberFormat(data.language, { maximumFractionDigits: 1 })
  const lines = sumsOf(people).map(({ time: when, n, average }) => {
    const cells = [numbers.format(n), numbers.format(average)].map((text) => createNode('td', '', text))
    const head = createNode('th', '', data.words.times[when])
    head.scope = 'row'
    return createNode('tr', '', head, ...cells)
  })
  sums.hidden = lines.length === 0
  element(sums, 'tbody', HTMLTableSectionElement).replaceChildren(...lines)
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const textOf = (name: string) => field(name).value.trim()
  if (textOf('name') === '') {
    status.textContent = data.nameFirst
    field('name').focus()
    return
  }
  const { title, version } = data.training
  people = [
    ...people,
    {
      ...{ name: textOf('name'), job: textOf('job'), training: title, version: String(version) },
      ...{ date: textOf('date'), score: textOf('score'), hotel: textOf('hotel') },
      time: TIMES.find((one) => one === time.value),
    },
  ]
  for (const one of ['name', 'job', 'score']) field(one).value = ''
  show()
  field('name').focus()
})
element(document, '[data-save]', HTMLElement).addEventListener('click', () => {
  saveFile(`${data.file}.csv`, recordTable(people, data.words), 'text/csv;charset=utf-8')
})

/** Goes on with a saved record: those in it come before those who are here. */
async function goOnWith(file: File): Promise<void> {
  const { readRecordTable } = await import('./read-record-table.ts')
  // A file that is too large is not taken into memory: it is refused by its size.
  const bytes = new Uint8Array(await file.slice(0, CSV_LIMITS.bytes + 1).arrayBuffer())
  const read = readRecordTable(bytes, data.reading)
  if (typeof read === 'string') {
    status.textContent = read
    return
  }
  people = [...read, ...people]
  field('hotel').value ||= read.find(({ hotel }) => hotel !== '')?.hotel ?? ''
  show()
}

const saved = element(document, '[data-open]', HTMLInputElement)
saved.addEventListener('change', () => {
  const [file] = saved.files ?? []
  if (file === undefined) return
  void goOnWith(file)
    .catch(() => (status.textContent = data.failed))
    .finally(() => (saved.value = ''))
})
element(document, '[data-reminder]', HTMLElement).addEventListener('click', () => {
  void import('./reminder.ts').then(({ saveReminder }) => saveReminder(data.reminder))
})
field('date').value = today()
field('hotel').value ||= knownHotel()
startPrintButtons()
whenClearedElsewhere(['training', ...FACTS_NAMES], () => location.reload())
void earnedResult(data.course, data.courseId).then((result) => {
  if (result?.score !== undefined) field('score').value = `${result.right}/${result.questions}`
})
