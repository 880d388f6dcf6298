/** The values of the facet `minutes`, the shortest first. */
export const TIME_SPANS = ['up-to-5', 'up-to-15', 'up-to-60', 'longer'] as const

/** The most minutes of each span that has a most. What takes 5 minutes also takes no more than 15. */
const MOST_MINUTES = { 'up-to-5': 5, 'up-to-15': 15, 'up-to-60': 60 } as const satisfies Partial<
  Record<(typeof TIME_SPANS)[number], number>
>

/** The spans within which something can be read or done; none where nobody knows how long it takes. */
export function timeSpans(minutes: number | undefined): readonly string[] {
  if (minutes === undefined) return []
  const spans = Object.entries(MOST_MINUTES).flatMap(([span, most]) => (minutes <= most ? [span] : []))
  return spans.length > 0 ? spans : ['longer']
}
