/**
 * Writes a date of whatever precision the source shows in the reader's language.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD.
 * @param language BCP 47 tag.
 * @returns “2018”, “September 2018” or “12 September 2018” in English.
 */
export function formatPartialDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const precision = day === undefined ? ({ month: 'long' } as const) : ({ month: 'long', day: 'numeric' } as const)
  // British English is our English: day before month.
  const locale = language === 'en' ? 'en-GB' : language
  return new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`).toLocaleDateString(locale, {
    year: 'numeric',
    timeZone: 'UTC',
    ...precision,
  })
}
