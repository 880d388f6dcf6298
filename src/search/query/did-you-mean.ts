import type { QueryWord } from './expansion.ts'
import { foldText, tokenize, WORD } from '../text/normalise.ts'
import type { SearchHit } from '../engine-model.ts'
import type { SearchIndex } from '../index/search-index.ts'

/** The best of all results. */
type BestResult = Pick<SearchHit, 'card' | 'details'> & { readonly document: number }

function standsIn(place: number, document: number, { postings }: SearchIndex): boolean {
  const count = postings.countOf(place)
  const start = postings.startOf(place)
  return postings.documents.subarray(start, start + count).includes(document)
}

/** A folded word as some text writes it: “Łódź” for “lodz”. Itself where none does. */
function writtenIn({ card, details }: BestResult, word: string): string {
  const { headings, terms } = details()
  const texts = [card.title, ...terms, ...headings, card.summary]
  const written = texts
    .flatMap((text) => text.match(WORD) ?? [])
    .find((raw) => tokenize(foldText(raw)).join('') === word)
  return written === undefined ? word : written.toLowerCase()
}

/** What the best document has in the place of a word; undefined where it has the word itself, or what is as good. */
function meantBy(word: QueryWord, result: BestResult, index: SearchIndex): string | undefined {
  const there = word.expansions.filter(({ place }) => standsIn(place, result.document, index))
  const [best] = there.sort((a, b) => b.factor - a.factor)
  if (best === undefined || there.some(({ isGuess }) => !isGuess)) return undefined
  return writtenIn(result, index.words.at(best.place))
}

/**
 * What was probably meant: what was typed, with the words of the best result in the place of those
 * that it lacks.
 * @returns undefined where nothing needs to be put right.
 */
export function suggestWords(
  input: string,
  query: readonly QueryWord[],
  best: BestResult,
  index: SearchIndex,
): string | undefined {
  const meant = new Map<string, string>()
  for (const word of query) {
    const isLookedFor = word.isTelling && word.part === undefined
    const instead = isLookedFor ? meantBy(word, best, index) : word.part
    if (instead !== undefined) meant.set(word.typed, [meant.get(word.typed), instead].filter(Boolean).join(' '))
  }
  const suggestion = input.replace(WORD, (raw) => meant.get(tokenize(foldText(raw)).join('')) ?? raw)
  return suggestion === input ? undefined : suggestion
}
