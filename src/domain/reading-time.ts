/**
 * Words a minute for someone who reads in a second language on a phone. Adults read 238 words of
 * English non-fiction a minute in their first language (Brysbaert 2019); we take about 60 % of that.
 */
const WORDS_A_MINUTE = 140

/** Whole minutes, at least 1, that a text takes to read. */
export function readingMinutes(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
