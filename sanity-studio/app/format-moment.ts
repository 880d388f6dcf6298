/**
 * A moment as an editor reads it, in her time zone: “14:02” today, “25 November, 14:02” this year, else with the year; '' for
 * what is none.
 * @param now in milliseconds since 1970.
 */
export function formatMoment(moment: string, now = Date.now()): string {
  const [date, today] = [new Date(moment), new Date(now)]
  if (Number.isNaN(date.getTime())) return ''
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (date.toDateString() === today.toDateString()) return time
  const year = date.getFullYear() === today.getFullYear() ? undefined : 'numeric'
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year })}, ${time}`
}
