const SAME_DAY = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const OTHER_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** A time as people write it in the editor's time zone: “14:02” of today, else with its day; '' where there is none. */
export function describeTime(time: string | undefined, now = new Date()): string {
  if (time === undefined) return ''
  const date = new Date(time)
  return (date.toDateString() === now.toDateString() ? SAME_DAY : OTHER_DAY).format(date)
}
