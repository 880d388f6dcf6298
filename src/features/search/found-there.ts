import { countryOf } from '../../domain/help.ts'
import type { SearchAnswer } from '../../search/answer.ts'
import type { SearchHit } from '../../search/model.ts'

/**
 * The law of the country that she named or chose is what she asks for, that of the hub's own is not; and where ten countries answer
 * in the same words, each of these says little.
 */
const OF_HER_COUNTRY = 2.2

/** What an answer of the hub’s own law is worth to her: it shows how it is there, and does not hold for her. */
const OF_OTHER_LAW = 0.5

/** What is searched for the rights of another country. */
interface FoundThere {
  /** What was found among the rights of all other countries; undefined where these are not searched. */
  readonly there: SearchAnswer | undefined
  /** What was found by the words without the name of a country: that name alone is in each of its answers. */
  readonly withoutName: SearchAnswer | undefined
}

/**
 * Adds to an answer what was found of the rights of a country other than the hub's own. Nothing is added of a country that
 * nobody named or chose: ten countries answer each question alike.
 * @param country the one that somebody named or chose, by its code.
 */
export function withFoundThere(
  answer: SearchAnswer,
  { there, withoutName = there }: FoundThere,
  country: string,
): SearchAnswer {
  if (there === undefined || there.isNearest) return answer
  const hers = there.hits.filter((hit) => hit.countries().map(countryOf).includes(country))
  if (hers.length === 0) return answer
  const worthOf = ({ card, score }: SearchHit) => (card.group === 'right' ? score * OF_OTHER_LAW : score)
  const rest = answer.isNearest ? [] : [...answer.hits].sort((a, b) => worthOf(b) - worthOf(a))
  const asked = new Map(withoutName?.hits.map(({ id, score }) => [id, score]))
  const askedOf = ({ id }: SearchHit) => asked.get(id) ?? 0
  // Of a country that was named an answer is asked for, however well that of another country has the words.
  const best = Math.max(...(withoutName === there ? there.hits : hers).map(askedOf))
  const hits = hers
    .map((hit) => ({ hit, worth: (hit.score * OF_HER_COUNTRY * askedOf(hit)) / (best || 1) }))
    .sort((a, b) => b.worth - a.worth)
    .flatMap(({ hit, worth }) => {
      const before = rest.findIndex((other) => worthOf(other) < worth)
      return [...rest.splice(0, before === -1 ? rest.length : before), hit]
    })
  return { ...answer, hits: [...hits, ...rest], found: new Set([...answer.found, ...there.found]), isNearest: false }
}
