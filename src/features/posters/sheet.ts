import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import { fillIn } from '../../i18n/plural.ts'
import { cleanFact } from '../../takeaway/facts.ts'
import { sheetAddress } from '../../takeaway/sheet-address.ts'
import type { Column, LocalText, Sheet, SheetChoice, Warning } from './sheet-model.ts'
import { checksOf, numberInCode, toNumbers, warningsOf } from './sheet-numbers.ts'
import { SHEET_SIZES } from './sizes.ts'
import type { JobTexts, LeafletTexts, SheetTexts } from './texts.ts'

function leafletOf(texts: SheetTexts, { kind, job }: SheetChoice): JobTexts | LeafletTexts | undefined {
  return kind === 'staff-room' ? texts.jobs.find(({ slug }) => slug === job) : texts[kind]
}

/** Whether a sheet can be made in a language: all its words are there. */
export function isWhole(texts: SheetTexts, choice: Pick<SheetChoice, 'kind' | 'job'>): boolean {
  return choice.kind === 'staff-room'
    ? texts.jobs.some(({ slug }) => slug === choice.job)
    : texts[choice.kind] !== undefined
}

/** A card in several languages has room for their numbers only. */
function isOnlyNumbers({ size }: SheetChoice, languages: number): boolean {
  return size === 'wallet' && languages > 1
}

function toColumn(
  { language, direction, words }: SheetTexts,
  leaflet: JobTexts | LeafletTexts,
  choice: SheetChoice,
  languages: number,
): Column {
  const { headline, closing } = leaflet
  const common = { language, direction, headline }
  const job = 'signs' in leaflet ? { job: leaflet.name } : {}
  if (isOnlyNumbers(choice, languages)) return { ...common, ...job, entries: [], closing: [] }
  const { entries, rights } = SHEET_SIZES[choice.size]
  if ('signs' in leaflet) {
    const signs = leaflet.signs.slice(0, choice.size === 'wallet' ? 1 : entries).map((title) => ({ title }))
    return { ...common, ...job, closing, entries: signs, ...(signs.length > 0 && { heading: words.tellIf }) }
  }
  const lines = leaflet.lines.slice(0, entries).map((title) => ({ title }))
  const answers = leaflet.rights
    .filter(({ countries }) => countries.includes(choice.country))
    .slice(0, rights)
    .map(({ question, answer }) => ({ title: question, note: answer }))
  return { ...common, closing, entries: [...lines, ...answers], ...(answers.length > 0 && { caveat: words.notAdvice }) }
}

function toFoot(
  { language, direction, words, date }: SheetTexts,
  { hotelName, showsHotel, size }: SheetChoice,
): readonly LocalText[] {
  const hotel = showsHotel ? cleanFact(hotelName) : ''
  const dated = fillIn(words.dated, { date: formatPartialDate(date, language) }, language)
  return [...(hotel === '' ? [] : [hotel]), dated, ...(size === 'wallet' ? [] : [words.licence])].map((text) => ({
    language,
    direction,
    text,
  }))
}

/** What somebody is to know of the words in a language before she prints. */
function warningsOfWords(texts: SheetTexts): readonly Warning[] {
  const { language, direction, isDraft, notes } = texts
  const note = (text: string, of: Omit<LocalText, 'text'>) => ({ reason: 'note' as const, text: { ...of, text } })
  return [
    ...(isDraft ? [{ reason: 'draft' as const, language: nameOf(texts) }] : []),
    ...(notes?.own ?? []).map((text) => note(text, { language, direction })),
    ...(notes?.english ?? []).map((text) => note(text, { language: FALLBACK_MESSAGES_LANGUAGE, direction: 'ltr' })),
  ]
}

/** The languages in which the sheet has fewer answers about rights than in another. */
function missingRights(languages: readonly SheetTexts[], { kind, country, size }: SheetChoice): readonly Warning[] {
  if (kind !== 'worker') return []
  const counts = languages.map(({ worker }) => {
    const ofCountry = worker?.rights.filter(({ countries }) => countries.includes(country)) ?? []
    return Math.min(ofCountry.length, SHEET_SIZES[size].rights)
  })
  const most = Math.max(0, ...counts)
  return languages.flatMap((texts, place) =>
    (counts[place] ?? 0) < most ? [{ reason: 'no-rights' as const, language: nameOf(texts) }] : [],
  )
}

/** The name of a language, which is in that language. */
function nameOf({ language, direction, name }: SheetTexts): LocalText {
  return { language, direction, text: name }
}

/**
 * Makes a sheet of what was chosen.
 * @param languages the texts of the chosen languages, first the language of the foot. One in which the sheet is not
 *   whole is left out.
 * @param origin of the hub, for the code: https://hub.example.
 * @param today YYYY-MM-DD, with which the checks of the numbers are compared.
 */
export function toSheet(choice: SheetChoice, languages: readonly SheetTexts[], origin: string, today: string): Sheet {
  const { kind, size, country } = choice
  const whole = languages.filter((texts) => isWhole(texts, choice))
  const [first] = whole
  const numbers = first?.countries[country]
  const forCode = numbers?.main ?? numbers?.emergency
  const ofFirst = first === undefined ? undefined : leafletOf(first, choice)
  const icon = ofFirst !== undefined && 'icon' in ofFirst ? ofFirst.icon : undefined
  const columns = whole.flatMap((texts) => {
    const leaflet = leafletOf(texts, choice)
    return leaflet === undefined ? [] : [toColumn(texts, leaflet, choice, whole.length)]
  })
  const hasUnreadRights = columns.some(({ caveat }) => caveat !== undefined) && first?.isReadByLawyer === false
  return {
    kind,
    size,
    columns,
    ...(icon !== undefined && { icon }),
    ...(ofFirst?.scene !== undefined &&
      SHEET_SIZES[size].isDrawn && { picture: { svg: ofFirst.scene, alt: ofFirst.sceneAlt ?? '' } }),
    numbers: toNumbers(whole, numbers, choice),
    address: sheetAddress(origin, first?.language ?? BASE_LANGUAGE, {
      kind: 'poster',
      date: first?.date ?? today,
      country,
      number: forCode === undefined ? '0' : numberInCode(forCode),
    }),
    code: whole.map(({ language, direction, words }) => ({
      title: { language, direction, text: words.codeTitle },
      text: { language, direction, text: words.codeText },
    })),
    foot: first === undefined ? [] : toFoot(first, choice),
    warnings: [
      ...missingRights(whole, choice),
      ...whole.flatMap(warningsOfWords),
      ...(hasUnreadRights ? [{ reason: 'no-lawyer' as const }] : []),
      ...warningsOf(checksOf(numbers, kind === 'staff-room', today)),
    ],
  }
}
