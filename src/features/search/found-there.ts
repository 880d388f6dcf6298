import type { SearchAnswer } from '../../search/answer.ts'
import type { SearchEngine } from '../../search/engine.ts'

/**
 * The law of the country that she named or chose is what she asks for, that of the hub's own is not: so much more an answer there
 * counts than the hub's own to the same question …
 */
const THAN_AT_HOME = 1.3

/** … and so much more than its own score, which is low where ten countries answer in the same words. */
const OF_HER_COUNTRY = 2.2

/**
 * Adds to an answer what is known of the rights of a country other than the hub's own. Nothing is added of a country that
 * nobody named or chose: ten countries answer each question alike.
 * @param elsewhere the search among the rights of all other countries; undefined until it is loaded.
 * @param country the one that somebody named or chose, by its code.
 */
export function withFoundThere(
  answer: SearchAnswer,
  elsewhere: Pick<SearchEngine, 'search'> | undefined,
  words: string,
  country: string,
): SearchAnswer {
  const all = elsewhere?.search('', { selection: { country: [country] } }).hits ?? []
  const there = all.length > 0 ? elsewhere?.search(words) : undefined
  if (there === undefined) return answer
  const atHome = new Map(answer.isNearest ? [] : answer.hits.map(({ id, score }) => [id, score]))
  const found = new Map(there.isNearest ? [] : there.hits.map(({ id, score }) => [id, score]))
  const best = Math.max(...found.values())
  const scored = all.map((hit) => {
    const own = found.get(hit.id) ?? 0
    return { hit, score: Math.max(THAN_AT_HOME * (atHome.get(hit.card.insteadOf ?? '') ?? 0), (OF_HER_COUNTRY * own ** 2) / best) }
  })
  const hers = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  if (hers.length === 0) return answer
  const rest = answer.isNearest ? [] : [...answer.hits]
  const hits = hers.flatMap(({ hit, score }) => {
    const before = rest.findIndex((one) => one.score < score)
    return [...rest.splice(0, before === -1 ? rest.length : before), hit]
  })
  return { ...answer, hits: [...hits, ...rest], found: new Set([...answer.found, ...there.found]), isNearest: false }
}
