/**
 * Words a minute for someone who reads in a second language on a phone. Adults read 238 words of
 * English non-fiction a minute in their first language (Brysbaert 2019); we take about 60 % of that.
 */
const WORDS_A_MINUTE = 140

/** A word, or one Chinese character: a minute holds about as many of either (Trauzettel-Klosinski 2012). */
const WORD = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv

/** Whole minutes, at least 1, that a text takes to read. */
export function readingMinutes(text: string): number {
  const words = text.match(WORD)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
