/**
 * Puts sentences after each other, as what a screen reader is to say: one that ends without a mark gets a full stop. Small, so
 * that scripts can carry it.
 */
export function joinSentences(sentences: readonly (string | undefined)[], language: string): string {
  const end = language === 'zh-Hans' ? '$&。' : '$&.'
  return sentences
    .map((sentence) => sentence?.replace(/\P{P}$/u, end))
    .join(' ')
    .trim()
}
