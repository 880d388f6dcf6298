import words from './crisis-phrases.json' with { type: 'json' }

/*
 * Phrases that people type who need help now, by language. All languages count on every page, because a frightened person types
 * her own. Phrases are separated by slashes or lines, words by blanks; `others` has Ukrainian and Arabic in Latin letters, and cries
 * for help in languages in which the hub is not written. 112 is written for every emergency number, and articles are left out, as in
 * the query (src/search/query/crisis.ts). No native speaker has read those of other languages yet.
 */

const wordsIn = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

/** Phrases that mean a crisis anywhere in a query. */
export const crisisPhrases: readonly string[] = Object.values(words.phrases).flatMap((lines) =>
  lines.flatMap((line) => line.split(' / ')),
)
/** Words that mean a crisis where the query has no others but filler words: “help with training” is none. */
export const standaloneTerms: readonly string[] = wordsIn(words.standalone)
/** Words beside a standalone term that do not change its meaning. */
export const fillerWords: readonly string[] = wordsIn(words.fillers)
/** Ordinary words at edit distance 1 from one of the above, which are therefore no misspelling of it. */
export const falseFriends: readonly string[] = wordsIn(words.falseFriends)
