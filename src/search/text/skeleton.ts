/**
 * Reduces a normalised word to its consonants, the same for both scripts in which it may be typed: “zabraly” and
 * “забрали”, “jawaz” and “جواز”.
 */
export type Skeleton = (word: string) => string

/**
 * Prepares the skeletons of a language.
 * @param rules articles, then groups of letters of both scripts, parted by slashes (src/search/vocabulary/romanisation.ts).
 * @returns undefined for a language without rules.
 */
export function createSkeleton(rules: string): Skeleton | undefined {
  if (rules === '') return undefined
  const [articles = [], ...groups] = rules
    .split('/')
    .map((group) => group.split(' ').filter((letters) => letters !== ''))
  const consonants = new Map(groups.flatMap((letters) => letters.map((one) => [one, letters[0] ?? ''] as const)))
  // The longest first, because “sh” is not “s” and a vowel.
  const written = [...consonants.keys()].sort((a, b) => b.length - a.length)
  const consonant = new RegExp(written.join('|'), 'g')
  const article = articles.length === 0 ? undefined : new RegExp(`^(?:${articles.join('|')})(?=..)`)
  return (word) => {
    const bare = article === undefined ? word : word.replace(article, '')
    const found = (bare.match(consonant) ?? []).map((letters) => consonants.get(letters) ?? '')
    return found.filter((one, at) => one !== found[at - 1]).join('')
  }
}
