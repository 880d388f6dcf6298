/** Ukrainian writes “2018 р.”, a short form whose point would double the one that ends a sentence: the year says enough. */
const YEAR_WORD = / р\.$/

// Making one costs about a thousand times what using it does, and each card has a date.
const writers = new Map<string, Intl.DateTimeFormat>()

function writerOf(language: string, precision: 'month' | 'day'): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const known = writers.get(key)
  if (known !== undefined) return known
  // British English is our English: day before month.
  const fresh = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(precision === 'day' && { day: 'numeric' }),
  })
  writers.set(key, fresh)
  return fresh
}

/**
 * Writes a date of whatever precision the source shows in the reader's language.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD.
 * @param language BCP 47 tag.
 * @returns “2018”, “September 2018” or “12 September 2018” in English.
 */
export function formatPartialDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return language === 'zh-Hans' ? `${year}年` : year
  const writer = writerOf(language, day === undefined ? 'month' : 'day')
  return writer.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)).replace(YEAR_WORD, '')
}
