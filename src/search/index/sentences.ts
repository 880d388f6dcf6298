/** A lay term of more words is a sentence. */
const MOST_TERM_WORDS = 6

/**
 * Whether a lay term of so many words is a sentence, such as “he carries her phone and she may not hold it”. People who
 * tell what happened use the same words for everything. So the words of a sentence count for people who type a sentence; for
 * who types a few words they would only make good answers hard to tell from others.
 */
export function isSentence(words: number): boolean {
  return words > MOST_TERM_WORDS
}
