/**
 * Puts sentences after each other, as what a screen reader is to say: a full stop stands between them where the first has no
 * mark at its end. Small, so that scripts can carry it.
 */
export function joinSentences(sentences: readonly (string | undefined)[], language: string): string {
  const stop = language === 'zh-Hans' ? '。' : '.'
  return sentences
    .filter(Boolean)
    .join(`${stop} `)
    .replace(/(\p{P})[.。] /gu, '$1 ')
}
