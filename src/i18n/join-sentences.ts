/**
 * Puts sentences after each other, as what a screen reader is to say: one that ends without a mark gets a full stop. Small, so
 * that scripts can carry it.
 */
export function joinSentences(sentences: readonly string[], language: string): string {
  const stop = language === 'zh-Hans' ? '。' : '.'
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/\p{P}$/u.test(sentence) ? sentence : sentence + stop))
    .join(' ')
}
