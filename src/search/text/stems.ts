/** Reduces a normalised word to its stem: the part that its inflections share. */
export type Stemmer = (word: string) => string

/** A stem has so many letters, or the word stays as it is: shorter ones are those of too many words. */
const SHORTEST_STEM = 3

const wordsIn = (text = '') => text.split(' ').filter((word) => word !== '')

/**
 * Prepares the stemmer of a language: a word loses the longest prefix and then the longest ending that are in the rules,
 * and of what remains the last letters are written as those that they alternate with (Polish “wypłacić”, “wypłata”).
 * Light stemming, without a dictionary: as in Larkey et al. 2002 for Arabic and Savoy 2006 for others.
 * @param rules prefixes, endings, and alternations such as `c=t`, each parted by blanks; a slash between the three lists.
 * @returns undefined for a language without rules.
 */
export function createStemmer(rules: string): Stemmer | undefined {
  if (rules === '') return undefined
  const [prefixes = '', endings = '', alternations = ''] = rules.split('/')
  const rest = `(.{${SHORTEST_STEM},}?)`
  const oneOf = (text: string) => `(?:${wordsIn(text).join('|')})`
  // The longest prefix is tried first; the lazy rest leaves the longest ending.
  const byLength = wordsIn(prefixes).sort((a, b) => b.length - a.length)
  const prefixed = byLength.length === 0 ? undefined : new RegExp(`^(?:${byLength.join('|')})(?=.{${SHORTEST_STEM},})`)
  const inflected = new RegExp(`^${rest}${oneOf(endings)}$`)
  const pairs = wordsIn(alternations).map((pair) => pair.split('='))
  return (word) => {
    const bare = prefixed === undefined ? word : word.replace(prefixed, '')
    const stem = bare.replace(inflected, '$1')
    const [from = '', to = ''] = pairs.find(([ending = '']) => stem.endsWith(ending)) ?? []
    return from === '' ? stem : stem.slice(0, -from.length) + to
  }
}
