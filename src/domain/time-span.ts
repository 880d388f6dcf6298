/** How long something may take, by the most minutes of each span. What takes 5 minutes also takes no more than 15. */
const MOST_MINUTES = { 'up-to-5': 5, 'up-to-15': 15, 'up-to-60': 60 } as const

/** The values of the facet `minutes`, the shortest first. */
export const TIME_SPANS: readonly string[] = [...Object.keys(MOST_MINUTES), 'longer']

/** The spans within which something can be read or done; none where nobody knows how long it takes. */
export function timeSpans(minutes: number | undefined): readonly string[] {
  if (minutes === undefined) return []
  const spans = Object.entries(MOST_MINUTES).flatMap(([span, most]) => (minutes <= most ? [span] : []))
  return spans.length > 0 ? spans : ['longer']
}
