/** Today as YYYY-MM-DD in the editor's time zone, in which the dates of the form are written too. */
export function getToday(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
