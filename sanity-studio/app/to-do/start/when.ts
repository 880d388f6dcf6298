/** The greeting of an hour of the day. */
export function greetingAt(now = new Date()): string {
  const hour = now.getHours()
  if (hour < 12) return 'Good morning'
  return hour < 18 ? 'Good afternoon' : 'Good evening'
}
