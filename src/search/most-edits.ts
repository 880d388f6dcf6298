/** How far a repair may go: `sure` for what is done unasked, `bold` where nothing else was found. */
export type Boldness = 'sure' | 'bold'

/** How many letters of a word may be wrong. Short words have too many neighbours to be guessed at. */
export function mostEdits({ length }: string, boldness: Boldness): number {
  if (length < 4) return 0
  if (boldness === 'bold') return Math.min(3, Math.ceil(length / 3))
  return length < 8 ? 1 : 2
}
