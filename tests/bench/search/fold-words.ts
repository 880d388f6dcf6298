import { foldText, tokenize } from '../../../src/search/text/normalise.ts'
import { isStopWord } from '../../../src/domain/stop-words.ts'

/** The words of a text folded as ours are, without those that say nothing: what the peers get, to be fair. */
export function foldWords(text: string): readonly string[] {
  return tokenize(foldText(text)).filter((word) => !isStopWord(word, 'en'))
}

/** The same, unless nothing is left of a query. */
export function foldQuery(query: string): readonly string[] {
  const words = foldWords(query)
  return words.length > 0 ? words : tokenize(foldText(query))
}
