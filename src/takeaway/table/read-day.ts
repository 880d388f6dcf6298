/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/**
 * A day as somebody or a spreadsheet wrote it, as YYYY-MM-DD; empty where nothing is written. Day and month may stand in
 * either order where one of them is above 12; with full stops the day comes first.
 * @returns `unclear` where it could be two days, `bad` where it is none.
 */
export function readDay(text: string): string {
  if (text === '' || isDay(text)) return text
  // With a time, as some spreadsheets save it.
  const found = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[ T]00:00(?::00)?)?$/.exec(text)
  if (found === null) return 'bad'
  const [, first = '', sign, second = '', third = ''] = found
  if (first.length === 4) return dayOf(first, second, third)
  if (third.length !== 4) return 'bad'
  const dayFirst = dayOf(third, second, first)
  const monthFirst = sign === '.' ? 'bad' : dayOf(third, first, second)
  if (monthFirst === 'bad' || monthFirst === dayFirst) return dayFirst
  return dayFirst === 'bad' ? monthFirst : 'unclear'
}

function dayOf(year: string, month: string, day: string): string {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : 'bad'
}
