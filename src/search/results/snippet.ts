import { memoize } from '../../domain/memoize.ts'
import type { SearchHit } from '../model.ts'
import { analyseText } from '../text/normalise.ts'
import { highlight } from './highlight.ts'

export type FindSnippet = typeof findSnippet

/** A sentence with its normalised words. */
interface Sentence {
  readonly text: string
  readonly words: readonly string[]
}

const SENTENCE = /[^.!?。！？؟\n]+[.!?。！？؟]*/gu

function splitSentences(text: string): readonly Sentence[] {
  const sentences = text.match(SENTENCE) ?? []
  return sentences.map((sentence) => ({ text: sentence, words: analyseText(sentence) }))
}

/* Memoized because most results stay while somebody types, and each letter needs the snippets of all that are shown. */

/** A body with its words takes about 20 KB. */
const sentencesOfBody = memoize(splitSentences, 100)

/** Each result has about a dozen titles, summaries, headings and lay terms. */
const sentencesOf = memoize(splitSentences, 1_000)

/**
 * The snippet of a result, by which a person sees why it was found: the heading, or else the lay term, or else the
 * sentence of its body, with most of the matched words that title and summary lack.
 * @param found the normalised words that were matched.
 * @param body its text; empty until it has been loaded.
 * @returns undefined where title and summary show all words, or nothing else has one.
 */
export function findSnippet(
  { card, details }: Pick<SearchHit, 'card' | 'details'>,
  found: ReadonlySet<string>,
  body = '',
): string | undefined {
  const { headings, layTerms } = details()
  const shown = [card.title, card.summary].flatMap(sentencesOf).flatMap(({ words }) => words)
  const missing = new Set(found)
  for (const word of shown) missing.delete(word)
  return (
    bestSentence(headings.flatMap(sentencesOf), missing) ??
    bestSentence(layTerms.flatMap(sentencesOf), missing) ??
    bestSentence(sentencesOfBody(body), missing)
  )
}

/** The sentence with most of the words, shortened; undefined where none has any. */
function bestSentence(sentences: readonly Sentence[], found: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  let most = 0
  for (const { text, words } of sentences) {
    const own = words.filter((word) => found.has(word))
    // A word counts once. The set is made only where it may have more than the best, because most sentences have none.
    const count = own.length > most ? new Set(own).size : 0
    if (count > most) [best, most] = [text, count]
  }
  return best === undefined ? undefined : shorten(best.trim(), found)
}

/** About three lines on a phone, and how much of them is before the first matched word. */
const LONGEST_SNIPPET = 180
const LONGEST_LEAD = 60

/**
 * Shortens a long sentence to what is around its first matched word: at blanks, or between any two characters where
 * it has none, as in Chinese.
 */
function shorten(sentence: string, found: ReadonlySet<string>): string {
  if (sentence.length <= LONGEST_SNIPPET) return sentence
  const parts = highlight(sentence, found)
  const match = parts.findIndex(({ isMatch }) => isMatch)
  const before = parts.slice(0, Math.max(0, match)).map(({ text }) => text)
  const at = [...before.join('')].length
  const characters = [...sentence]
  const from = Math.max(0, at - LONGEST_LEAD)
  const to = from + LONGEST_SNIPPET
  const lead = characters.slice(from, at).join('')
  const tail = characters.slice(at, to).join('')
  const isEnd = to >= characters.length
  return (from === 0 ? lead : `… ${lead.replace(/^\S*\s+/, '')}`) + (isEnd ? tail : `${tail.replace(/\s+\S*$/, '')} …`)
}
