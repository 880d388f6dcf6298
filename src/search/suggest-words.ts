import type { SearchCard } from './cards.ts'
import type { QueryWord } from './expansion.ts'
import { foldText } from './fold-text.ts'
import { FACTORS } from './ranking.ts'
import type { SearchIndex } from './search-index.ts'
import { splitWords, WORD } from './split-words.ts'

function standsIn(place: number, document: number, { starts, documents }: SearchIndex): boolean {
  return documents.subarray(starts[place], starts[place + 1]).includes(document)
}

/** A folded word as some text writes it: “Łódź” for “lodz”. Itself where none does. */
function writtenIn(card: SearchCard, word: string): string {
  const texts = [card.title, ...card.terms, ...card.headings, card.summary]
  const written = texts
    .flatMap((text) => text.match(WORD) ?? [])
    .find((raw) => splitWords(foldText(raw)).join('') === word)
  return written === undefined ? word : written.toLowerCase()
}

/** What the best document has in the place of a word; undefined where it has the word itself. */
function meantBy(word: QueryWord, document: number, card: SearchCard, index: SearchIndex): string | undefined {
  const there = word.expansions.filter(({ place }) => standsIn(place, document, index))
  const [best] = [...there].sort((a, b) => b.factor - a.factor)
  const isSure = word.isKnown && (best === undefined || best.factor >= FACTORS.stub)
  if (best === undefined || isSure) return undefined
  return writtenIn(card, index.words[best.place] ?? word.typed)
}

/**
 * What was probably meant: what was typed, with the words of the best result in the place of those
 * that it lacks.
 * @returns undefined where nothing needs to be put right.
 */
export function suggestWords(
  input: string,
  query: readonly QueryWord[],
  best: { readonly document: number; readonly card: SearchCard },
  index: SearchIndex,
): string | undefined {
  const meant = new Map<string, string>()
  for (const word of query) {
    const isLookedFor = word.isTelling && word.part === undefined
    const instead = isLookedFor ? meantBy(word, best.document, best.card, index) : word.part
    if (instead !== undefined) meant.set(word.typed, [meant.get(word.typed), instead].filter(Boolean).join(' '))
  }
  const suggestion = input.replace(WORD, (raw) => meant.get(splitWords(foldText(raw)).join('')) ?? raw)
  return suggestion === input ? undefined : suggestion
}
