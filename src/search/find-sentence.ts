import { analyseText } from './analyse-text.ts'

/** About three lines on a phone. */
const LONGEST_SENTENCE = 180

const SENTENCE = /[^.!?。！？؟\n]+[.!?。！？؟]*/gu

function countFound(text: string, found: ReadonlySet<string>): number {
  return new Set(analyseText(text).filter((word) => found.has(word))).size
}

/** Cuts a long sentence to the words around the first that was found. */
function cut(sentence: string, found: ReadonlySet<string>): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence
  const words = sentence.split(' ')
  const first = words.findIndex((word) => countFound(word, found) > 0)
  let from = Math.max(0, first)
  let length = words[from]?.length ?? 0
  while (from > 0 && length + (words[from - 1]?.length ?? 0) < LONGEST_SENTENCE / 3)
    length += (words[--from]?.length ?? 0) + 1
  let to = from + 1
  length = words[from]?.length ?? 0
  while (to < words.length && length + (words[to]?.length ?? 0) < LONGEST_SENTENCE)
    length += (words[to++]?.length ?? 0) + 1
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`
}

/**
 * The sentence of some texts in which most of the words stand that a search has found: the reason for
 * a result.
 * @returns undefined where none has any.
 */
export function findSentence(texts: readonly string[], found: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  let most = 0
  for (const sentence of texts.flatMap((text) => text.match(SENTENCE) ?? [])) {
    const count = countFound(sentence, found)
    if (count > most) [best, most] = [sentence.trim(), count]
  }
  return best === undefined ? undefined : cut(best, found)
}
