import { countryOf } from '../../domain/help.ts'
import type { SearchAnswer } from '../../search/answer.ts'

/** The law of the country that she named or chose is what she asks for, that of the hub's own is not. */
const OF_HER_COUNTRY = 1.3

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
  const hits = hers.flatMap((hit) => {
    const before = rest.findIndex(({ score }) => score < hit.score * OF_HER_COUNTRY)
    return [...rest.splice(0, before === -1 ? rest.length : before), hit]
  })
  return { ...answer, hits: [...hits, ...rest], found: new Set([...answer.found, ...there.found]), isNearest: false }
}
