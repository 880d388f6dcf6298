import { countryOf } from '../../domain/help.ts'
import type { SearchAnswer } from '../../search/answer.ts'

/**
 * The law of the country that she named or chose is what she asks for, that of the hub's own is not; and where ten countries answer
 * in the same words, each of these says little.
 */
const OF_HER_COUNTRY = 2.2

/**
 * Adds to an answer what was found of the rights of a country other than the hub's own. Nothing is added of a country that
 * nobody named or chose: ten countries answer each question alike.
 * @param there what was found among the rights of all other countries.
 * @param country the one that somebody named or chose, by its code.
 */
export function withFoundThere(answer: SearchAnswer, there: SearchAnswer | undefined, country: string): SearchAnswer {
  if (there === undefined || there.isNearest) return answer
  const hers = there.hits.filter((hit) => hit.countries().map(countryOf).includes(country))
  if (hers.length === 0) return answer
  const rest = answer.isNearest ? [] : [...answer.hits]
  const best = there.hits[0]?.score ?? 0
  const hits = hers.flatMap((hit) => {
    // The best gains most: what merely has the name of the country is no answer.
    const worth = (hit.score * OF_HER_COUNTRY * hit.score) / best
    const before = rest.findIndex(({ score }) => score < worth)
    return [...rest.splice(0, before === -1 ? rest.length : before), hit]
  })
  return { ...answer, hits: [...hits, ...rest], found: new Set([...answer.found, ...there.found]), isNearest: false }
}
