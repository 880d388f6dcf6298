import { freshnessOf, type Freshness } from '../../domain/freshness.ts'
import { isPhone } from '../../domain/written-phone.ts'
import { cleanFact } from '../../takeaway/facts.ts'
import type { LocalText, NumberBox, SheetChoice, Warning } from './sheet-model.ts'
import type { CountryTexts, NumberText, SheetTexts, SheetWords } from './texts.ts'

/** “999 or 101” in a form that every language reads; numbers in letters stay what they are. */
function printed(phone: string): string {
  return phone.replaceAll(' or ', ' · ')
}

/** The number that the code names: in digits, also where the number is known in letters. */
export function numberInCode({ phone, dial }: NumberText): string {
  return /[a-z]/i.test(phone) && dial !== undefined ? dial : phone
}

function inEach(languages: readonly SheetTexts[], write: (texts: SheetTexts) => string): readonly LocalText[] {
  return languages.map((texts) => ({ language: texts.language, direction: texts.direction, text: write(texts) }))
}

/** The box of a partner near by, whose name was typed in one language: below the numbers of the country, never instead of one. */
function toPartner(
  [first]: readonly SheetTexts[],
  { partnerName, partnerPhone }: Pick<SheetChoice, 'partnerName' | 'partnerPhone'>,
): readonly NumberBox[] {
  const [text, number] = [cleanFact(partnerName), cleanFact(partnerPhone)]
  if (first === undefined || text === '' || !isPhone(number)) return []
  const { language, direction } = first
  return [{ purpose: 'partner', labels: [{ language, direction, text }], number }]
}

/** The boxes of numbers of a sheet: the country's, a partner's, and the duty manager's where the hotel is shown. */
export function toNumbers(
  languages: readonly SheetTexts[],
  numbers: CountryTexts | undefined,
  choice: SheetChoice,
): readonly NumberBox[] {
  const { kind, country, dutyPhone, showsHotel, size } = choice
  const box = (purpose: NumberBox['purpose'], label: keyof SheetWords, number: string | undefined) => {
    const labelIn = ({ words, countries }: SheetTexts) =>
      (purpose === 'helpline' ? countries[country]?.main?.label : undefined) ?? words[label]
    return number === undefined ? [] : [{ purpose, labels: inEach(languages, labelIn), number: printed(number) }]
  }
  const isForStaff = kind === 'staff-room'
  const duty = showsHotel ? cleanFact(dutyPhone) : ''
  return [
    ...box('danger', 'danger', numbers?.emergency?.phone),
    ...(isForStaff ? box('child', 'child', numbers?.child?.phone) : []),
    ...box('helpline', isForStaff && size !== 'wallet' ? 'helplineForStaff' : 'helpline', numbers?.main?.phone),
    ...toPartner(languages, choice),
    ...box('duty', 'duty', duty === '' ? undefined : duty),
  ]
}

/** Whether a number on a sheet was checked of late. */
export interface NumberCheck {
  readonly number: string
  readonly isEmergency: boolean
  readonly freshness: Freshness
}

/** The state of the checks of the numbers on a sheet. `today` is YYYY-MM-DD. */
export function checksOf(
  numbers: CountryTexts | undefined,
  isForStaff: boolean,
  today: string,
): readonly NumberCheck[] {
  const check = (line: NumberText | undefined, isEmergency: boolean): readonly NumberCheck[] => {
    if (line === undefined) return []
    const { phone, checkedOn, checkEveryDays: reviewEveryDays } = line
    const freshness = freshnessOf(
      { reviewEveryDays, ...(checkedOn !== undefined && { lastReviewed: checkedOn }) },
      today,
    )
    return [{ number: printed(phone), isEmergency, freshness }]
  }
  // Nobody is to doubt the emergency number, nor the words that police know a child's case by, which are said on it.
  const child = numbers?.child?.dial === numbers?.emergency?.dial ? undefined : numbers?.child
  return [...(isForStaff ? check(child, true) : []), ...check(numbers?.main, false)]
}

/** What somebody is to know of the numbers before she prints. */
export function warningsOf(checks: readonly NumberCheck[]): readonly Warning[] {
  const due = checks.filter(({ freshness }) => freshness !== 'fresh')
  const emergency = due.filter(({ isEmergency }) => isEmergency).map(({ number }) => number)
  const others = due.flatMap(({ number, isEmergency, freshness }) =>
    isEmergency || freshness === 'fresh' ? [] : [{ reason: freshness, number }],
  )
  return emergency.length === 0 ? others : [...others, { reason: 'emergency', number: emergency.join(', ') }]
}
