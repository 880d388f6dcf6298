import type { Fields } from './fields.ts'

/** Says what is wrong with a last day that comes before the first; true where it does not. */
export function checkShowUntil(until: unknown, document: Fields | undefined): true | string {
  const from = document?.['showFrom']
  if (typeof until !== 'string' || typeof from !== 'string' || from <= until) return true
  return `“Show until” (${until}) is before “Show from” (${from}), so readers would never see it: correct one of the two days.`
}

/** How many days ahead “Begins and ends soon” looks. */
const AHEAD = 30

const DAY = 24 * 60 * 60 * 1000

/** The last day that is soon. @param today YYYY-MM-DD. */
export function lastSoonDay(today: string): string {
  return new Date(Date.parse(today) + AHEAD * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** GROQ for the published documents that begin or end between `$today` and `$soon`, the next first. */
export const SOON_QUERY = `*[!defined(translationOf) && ((showFrom > $today && showFrom <= $soon) || (showUntil >= $today && showUntil <= $soon))]
    | order(select(showFrom > $today => showFrom, showUntil) asc){_id, _type, title, language, showFrom, showUntil}`

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** What of a document begins and ends from a day on: “From 12 January, until 3 March.” */
export function soonWords({ showFrom, showUntil }: Fields, today: string): string {
  const words = (word: string, day: unknown) =>
    typeof day === 'string' && day >= today ? [`${word} ${inWords.format(Date.parse(day))}`] : []
  const [first, ...more] = [...(showFrom === today ? [] : words('from', showFrom)), ...words('until', showUntil)]
  return first === undefined ? '' : `${[first.replace(/^./, (letter) => letter.toUpperCase()), ...more].join(', ')}.`
}
