import type { Expansion, QueryWord } from '../query/expansion.ts'
import { idf } from '../index/idf.ts'
import { FACTORS } from '../weights.ts'

/**
 * By which words of the index it is told how telling a typed word is: itself and its forms, or all that may
 * stand for it where nobody knows it.
 */
function weighedBy(expansions: readonly Expansion[]): readonly Expansion[] {
  const isKnown = expansions.some(({ factor }) => factor === 1)
  return isKnown ? expansions.filter(({ factor }) => factor >= FACTORS.form) : expansions
}

/**
 * How telling a typed word is: as much as its commonest form, so that none that is rare (“acting”) beats
 * what it is a form of (“act”).
 * @param countOf in how many documents, or lay terms, the word of the index at a place stands.
 * @param all how many of them there are.
 */
export function weigh({ expansions }: QueryWord, countOf: (place: number) => number, all: number): number {
  let most = 0
  for (const { place } of weighedBy(expansions)) most = Math.max(most, countOf(place))
  return idf(most, all)
}
