import { formatPartialDate } from '../../../domain/partial-date.ts'
import { pluralText, type Plural } from '../../../i18n/plural.ts'
import { monthsLater } from '../../../takeaway/calendar-file.ts'
import { element } from '../../../ui/browser/element.ts'
import { startPrintButtons } from '../../../ui/browser/print-button.ts'
import { today } from '../../../ui/browser/today.ts'
import { whenClearedElsewhere } from '../../../ui/browser/when-cleared.ts'
import { earnedResult } from './earned-result.ts'

/** The words that the page hands to its script. */
export interface CertificateData {
  readonly language: string
  readonly courseId: string
  /** The address of the course's data. */
  readonly course: string
  readonly answered: string | Plural
  readonly workedThrough: string
  readonly reminder: { readonly title: string; readonly address: string }
}

/** From how many letters on a name is written smaller, so that the sheet stays one page. */
const LONG = 26
const VERY_LONG = 60

const sheet = element(document, '[data-certificate]', HTMLElement)
const data: CertificateData = JSON.parse(element(document, '[data-certificate-data]', HTMLElement).textContent)
const slot = (name: string) => element(sheet, `[data-slot="${name}"]`, HTMLElement)

/** Shows on the sheet what is typed; an empty field is a line to write on. */
function showTyped(input: HTMLInputElement): void {
  const text = input.value.trim()
  for (const place of sheet.querySelectorAll<HTMLElement>(`[data-slot="${input.name}"]`)) {
    place.textContent = text
    place.classList.toggle('is-long', text.length > LONG)
    place.classList.toggle('is-very-long', text.length > VERY_LONG)
  }
}

async function showResult(): Promise<void> {
  const result = await earnedResult(data.course, data.courseId)
  const group = element(document, '[data-group-note]', HTMLElement)
  if (result === undefined) {
    group.hidden = false
    return
  }
  if (!result.isPassed) {
    element(document, '[data-not-yet]', HTMLElement).hidden = false
    element(document, '[data-sheet-parts]', HTMLElement).hidden = true
    sheet.hidden = true
    return
  }
  const { right, questions: n } = result
  const did = n > 0 ? pluralText(data.answered, { n, right }, data.language) : data.workedThrough
  const [before = '', after = ''] = did.split('{training}')
  slot('did').replaceChildren(before, element(slot('did'), 'strong', HTMLElement), after)
}

for (const input of document.querySelectorAll<HTMLInputElement>('[data-typed] input')) {
  input.addEventListener('input', () => showTyped(input))
  // What the browser restores after “Back” is on the sheet too.
  showTyped(input)
}
const day = today()
slot('date').textContent = formatPartialDate(day, data.language)
slot('again').textContent = formatPartialDate(monthsLater(day, 3), data.language)
element(document, '[data-reminder]', HTMLElement).addEventListener('click', () => {
  void import('./reminder.ts').then(({ saveReminder }) => saveReminder(data.reminder))
})
startPrintButtons()
whenClearedElsewhere(['training'], () => location.reload())
// Without an answer the certificate has no score.
void showResult().catch(() => undefined)
