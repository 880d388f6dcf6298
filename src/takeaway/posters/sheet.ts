import { formatPartialDate } from '../../domain/partial-date.ts'
import { fillIn } from '../../i18n/plural.ts'
import { cleanFact } from '../papers/facts.ts'
import { sheetAddress } from '../sheets/sheet-address.ts'
import type { Column, LocalText, Sheet, SheetChoice, Warning } from './sheet-model.ts'
import { checksOf, numberInCode, toNumbers, warningsOf, type NumberCheck } from './sheet-numbers.ts'
import { SHEET_SIZES } from './sizes.ts'
import type { Entry, JobTexts, LeafletTexts, SheetTexts } from './texts.ts'

function leafletOf(texts: SheetTexts, { kind, job }: SheetChoice): JobTexts | LeafletTexts | undefined {
  return kind === 'staff-room' ? texts.jobs.find(({ slug }) => slug === job) : texts[kind]
}

/** Whether a sheet can be made in a language: all its words are there. */
export function isWhole(texts: SheetTexts, choice: Pick<SheetChoice, 'kind' | 'job'>): boolean {
  return choice.kind === 'staff-room'
    ? texts.jobs.some(({ slug }) => slug === choice.job)
    : texts[choice.kind] !== undefined
}

function withNote(entry: Entry, hasNotes: boolean): Entry {
  return hasNotes ? entry : { title: entry.title }
}

function toColumn(texts: SheetTexts, leaflet: JobTexts | LeafletTexts, { size, country }: SheetChoice): Column {
  const { language, direction, words } = texts
  const { entries, rights, hasNotes, hasClosing } = SHEET_SIZES[size]
  const common = { language, direction, headline: leaflet.headline, closing: hasClosing ? leaflet.closing : [] }
  if ('signs' in leaflet) {
    const signs = leaflet.signs.slice(0, entries).map(({ title, note }) => ({
      title,
      ...(hasNotes && note !== undefined && { note: `${words.mayAlsoBe}: ${note}` }),
    }))
    const heading = signs.length === 0 ? {} : { heading: words.tellIf }
    return { ...common, ...heading, job: leaflet.name, entries: signs }
  }
  const answers = leaflet.rights
    .filter(({ countries }) => countries.includes(country))
    .slice(0, rights)
    .map(({ question, answer }) => ({ title: question, note: answer }))
  const lines = leaflet.lines.slice(0, entries).map((title) => withNote({ title }, hasNotes))
  return { ...common, entries: [...lines, ...answers], ...(answers.length > 0 && { caveat: words.notAdvice }) }
}

function toFoot(
  languages: readonly SheetTexts[],
  { hotelName, showsHotel }: SheetChoice,
  checks: readonly NumberCheck[],
): readonly LocalText[] {
  const [first] = languages
  if (first === undefined) return []
  const { language, direction, words, date } = first
  const hotel = showsHotel ? cleanFact(hotelName) : ''
  const local = (text: string): LocalText => ({ language, direction, text })
  const fill = (text: string, values: Readonly<Record<string, string>>) => local(fillIn(text, values, language))
  const drafts = languages.filter(({ isDraft }) => isDraft)
  const states = new Set(checks.map(({ freshness }) => freshness))
  return [
    ...(hotel === '' ? [] : [local(hotel)]),
    fill(words.dated, { date: formatPartialDate(date, language) }),
    ...(states.has('unchecked') ? [local(words.unchecked)] : []),
    ...(states.has('overdue') ? [local(words.overdue)] : []),
    ...drafts.map(({ name }) => fill(words.draft, { name })),
    ...(language === 'en'
      ? []
      : drafts.map(({ name }) => ({
          ...{ language: 'en', direction: 'ltr' as const },
          text: fillIn(words.draftInEnglish, { name }, 'en'),
        }))),
    ...languages.flatMap(({ notes, language: code, direction: side }) => [
      ...(notes?.own ?? []).map((text) => ({ language: code, direction: side, text })),
      ...(notes?.english ?? []).map((text) => ({ language: 'en', direction: 'ltr' as const, text })),
    ]),
    local(words.licence),
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
  const checks = checksOf(numbers, kind === 'staff-room', today)
  const icon = first?.jobs.find(({ slug }) => slug === choice.job)?.icon
  return {
    ...{ kind, size },
    ...(kind === 'staff-room' && icon !== undefined && { icon }),
    columns: whole.flatMap((texts) => {
      const leaflet = leafletOf(texts, choice)
      return leaflet === undefined ? [] : [toColumn(texts, leaflet, choice)]
    }),
    numbers: toNumbers(whole, numbers, choice),
    address: sheetAddress(origin, first?.language ?? 'en', {
      kind: 'poster',
      date: first?.date ?? today,
      country,
      number: forCode === undefined ? '0' : numberInCode(forCode),
    }),
    code: whole.map(({ language, direction, words }) => ({
      title: { language, direction, text: words.codeTitle },
      text: { language, direction, text: words.codeText },
    })),
    foot: toFoot(whole, choice, checks),
    warnings: [
      ...missingRights(whole, choice),
      ...whole.filter(({ isDraft }) => isDraft).map((texts) => ({ reason: 'draft' as const, language: nameOf(texts) })),
      ...warningsOf(checks),
    ],
  }
}
