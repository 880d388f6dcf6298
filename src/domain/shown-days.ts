/** The fields of a document, among them its first and its last day on the hub. */
type Days = Readonly<Record<string, unknown>>

/** Whether a document waits for its first day on the hub, readers see it, or its last day is over. */
export type ShownState = 'waits' | 'shown' | 'over'

/**
 * Where a day lies in the days of a document. A translation has none of its own: it follows its original.
 * @param today YYYY-MM-DD; passed in, so that a build can be repeated.
 */
export function shownState({ showFrom, showUntil }: Days, today: string): ShownState {
  if (typeof showFrom === 'string' && today < showFrom) return 'waits'
  return typeof showUntil === 'string' && today > showUntil ? 'over' : 'shown'
}
