import { formatPartialDate } from '../../../domain/partial-date.ts'
import { pluralText, type Plural } from '../../../i18n/plural.ts'
import { monthsLater } from '../../../takeaway/calendar-file.ts'
import { element } from '../../../ui/browser/element.ts'
import { today } from '../../../ui/browser/today.ts'
import type { Result } from './play.ts'

/** What a certificate says of a person who has finished a training, with a place for its title. */
export interface CertificateWords {
  readonly language: string
  readonly answered: string | Plural
  readonly workedThrough: string
}

/** From how many letters on a name is written smaller, so that the sheet stays one page. */
const LONG = 26
const VERY_LONG = 60

const slotIn = (sheet: HTMLElement, name: string) => element(sheet, `[data-slot="${name}"]`, HTMLElement)

/** Shows on the sheet what is typed, and the day; an empty field is a line to write on. */
export function startCertificate(sheet: HTMLElement, inputs: Iterable<HTMLInputElement>, language: string): void {
  for (const input of inputs) {
    const show = () => {
      const text = input.value.trim()
      for (const place of sheet.querySelectorAll<HTMLElement>(`[data-slot="${input.name}"]`)) {
        place.textContent = text
        place.classList.toggle('is-long', text.length > LONG)
        place.classList.toggle('is-very-long', text.length > VERY_LONG)
      }
    }
    input.addEventListener('input', show)
    // What the browser restores after “Back” is on the sheet too.
    show()
  }
  const day = today()
  slotIn(sheet, 'date').textContent = formatPartialDate(day, language)
  slotIn(sheet, 'again').textContent = formatPartialDate(monthsLater(day, 3), language)
}

/** Says on the sheet with which result the training was finished. */
export function showOutcome(sheet: HTMLElement, { right, questions: n }: Result, words: CertificateWords): void {
  const did = n > 0 ? pluralText(words.answered, { n, right }, words.language) : words.workedThrough
  const [before = '', after = ''] = did.split('{training}')
  const slot = slotIn(sheet, 'did')
  slot.replaceChildren(before, element(slot, 'strong', HTMLElement), after)
}
