import { formatPartialDate } from '../../../domain/partial-date.ts'
import { pluralText, type Plural } from '../../../i18n/plural.ts'
import { recordTable, type RecordColumns, type RecordedPerson, type RecordedTraining } from './record-table.ts'
import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { element } from '../../../ui/browser/element.ts'
import { startPrintButtons } from '../../../ui/browser/print-button.ts'
import { saveFile } from '../../../ui/browser/save-file.ts'
import { today } from '../../../ui/browser/today.ts'
import { whenClearedElsewhere } from '../../../ui/browser/when-cleared.ts'
import { earnedResult } from './earned-result.ts'

/** The words that the page hands to its script. */
export interface RecordData {
  readonly language: string
  readonly courseId: string
  readonly course: string
  readonly training: RecordedTraining
  readonly columns: RecordColumns
  /** “Remove {name}”. */
  readonly remove: string
  readonly people: string | Plural
  readonly nameFirst: string
  /** The name of the file without its ending. */
  readonly file: string
}

const data: RecordData = JSON.parse(element(document, '[data-record-data]', HTMLElement).textContent)
const form = element(document, '[data-typed]', HTMLFormElement)
const rows = element(document, '[data-rows]', HTMLTableSectionElement)
const status = element(document, '[data-record-status]', HTMLElement)
const empty = [...rows.rows]
const field = (name: string) => element(form, `[name="${name}"]`, HTMLInputElement)

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
    const { name, job, date, score } = person
    const day = date === '' ? '' : formatPartialDate(date, data.language)
    const row = createNode('tr', '', ...[name, job, day, score, ''].map((text) => createNode('td', '', text)))
    row.cells[4]?.append(removeButton(person))
    return row
  })
  // With nobody in it, it is a sheet to fill in by hand.
  rows.replaceChildren(...(filled.length > 0 ? filled : empty))
  status.textContent = pluralText(data.people, { n: people.length }, data.language)
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const [name = '', job = '', date = '', score = ''] = ['name', 'job', 'date', 'score'].map((one) =>
    field(one).value.trim(),
  )
  if (name === '') {
    status.textContent = data.nameFirst
    field('name').focus()
    return
  }
  people = [...people, { name, job, date, score }]
  for (const one of ['name', 'job', 'score']) field(one).value = ''
  show()
  field('name').focus()
})
element(document, '[data-save]', HTMLElement).addEventListener('click', () => {
  saveFile(`${data.file}.csv`, recordTable(people, data.training, data.columns), 'text/csv;charset=utf-8')
})
field('date').value = today()
startPrintButtons()
whenClearedElsewhere(['training'], () => location.reload())
void earnedResult(data.course, data.courseId).then((result) => {
  if (result?.score !== undefined) field('score').value = `${result.right}/${result.questions}`
})
