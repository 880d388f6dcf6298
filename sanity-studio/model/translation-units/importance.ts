/**
 * The types of documents by how much a missing or wrong translation can harm, worst first: what opens a language; what
 * Act now shows to a person in danger; what the screen of a job and “Is this you?” tell a worker; what she reads next; and
 * what is looked up at a desk. Figures and links to the material of others come last, for they send readers on to texts that
 * are mostly English.
 */
const ORDER: readonly (readonly string[])[] = [
  ['siteSettings'],
  ['helpline', 'actionStep'],
  ['role'],
  ['rightsAnswer'],
  ['sign'],
  ['guide', 'page', 'poster'],
  ['topic'],
  ['training', 'policy', 'pathStep'],
  ['law', 'partnership', 'referralRoute'],
  ['organisation', 'externalResource'],
  ['statistic', 'indicator', 'case', 'modelHotel'],
]

/** How soon documents of a type are to be translated: 0 first. What is not in the order comes last. */
export function importanceOf(type: string): number {
  const place = ORDER.findIndex((types) => types.includes(type))
  return place < 0 ? ORDER.length : place
}

/** The same order as a GROQ expression, for lists. */
export const IMPORTANCE_GROQ = `select(${ORDER.map(
  (types, place) => `_type in [${types.map((type) => JSON.stringify(type)).join(', ')}] => ${place}`,
).join(', ')}, ${ORDER.length})`
