const SAME_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** A moment as people say it: “14:02” today, else “24 November at 15:18”. */
export function sayWhen(moment: string, now = new Date()): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  return date.toDateString() === now.toDateString() ? TIME.format(date) : SAME_YEAR.format(date)
}

/** The greeting of an hour of the day. */
export function greetingAt(now = new Date()): string {
  const hour = now.getHours()
  if (hour < 12) return 'Good morning'
  return hour < 18 ? 'Good afternoon' : 'Good evening'
}
