/** The day where the editor is, YYYY-MM-DD: dates in the form are hers, too. */
export function getToday(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
