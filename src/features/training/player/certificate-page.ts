import { element } from '../../../ui/browser/element.ts'
import { FACTS_NAMES, knownHotel } from '../../../ui/browser/hotel-facts.ts'
import { startPrintButtons } from '../../../ui/browser/print-button.ts'
import { whenClearedElsewhere } from '../../../ui/browser/when-cleared.ts'
import { showOutcome, startCertificate, type CertificateWords } from './certificate-sheet.ts'
import { earnedResult } from './earned-result.ts'

/** The words that the page hands to its script. */
export interface CertificateData extends CertificateWords {
  readonly courseId: string
  /** The address of the course's data. */
  readonly course: string
  readonly reminder: { readonly title: string; readonly address: string }
}

const sheet = element(document, '[data-certificate]', HTMLElement)
const data: CertificateData = JSON.parse(element(document, '[data-certificate-data]', HTMLElement).textContent)

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
  showOutcome(sheet, result, data)
}

const hotel = element(document, '[data-typed] [name="hotel"]', HTMLInputElement)
hotel.value ||= knownHotel()
startCertificate(sheet, document.querySelectorAll<HTMLInputElement>('[data-typed] input'), data.language)
element(document, '[data-reminder]', HTMLElement).addEventListener('click', () => {
  void import('./reminder.ts').then(({ saveReminder }) => saveReminder(data.reminder))
})
startPrintButtons()
whenClearedElsewhere(['training', ...FACTS_NAMES], () => location.reload())
// Without an answer the certificate has no score.
void showResult().catch(() => undefined)
