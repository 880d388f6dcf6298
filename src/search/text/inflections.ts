/** An ending, and the endings that other forms of the same word may have in its place. */
type Rule = readonly [ending: string, endings: readonly string[]]

/** English: plural and singular first, then the forms of verbs. */
const ENGLISH: readonly Rule[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ying', ['y', 'ied', 'ies']],
  ['ing', ['', 'e', 'ed', 's', 'es']],
  ['ied', ['y', 'ies', 'ying']],
  ['ed', ['', 'e', 'ing', 's']],
  ['y', ['ies', 'ied']],
  ['e', ['es', 'ed', 'ing']],
  ['', ['s', 'es', 'ing', 'ed']],
]

const SHORTEST_STEM = 3

/** The irregular forms of a normalised English word; none for a regular one. */
export type IrregularForms = (word: string) => readonly string[]

/** A word that may be English on a page in another language. */
const LATIN = /^[a-z]+$/

/**
 * Other forms that a normalised word may have in English, in which a text is shown that is not translated: singulars,
 * plurals and the forms of verbs. The index holds words as they are written and not their stems, so that an exact match
 * can rank above another form. Some forms are no words (“gived”); they match nothing. Other languages have stems
 * (`stems.ts`).
 * @param language a BCP 47 tag.
 * @returns each form once, without the word itself.
 */
export function inflectionsOf(word: string, language: string, irregular: IrregularForms): readonly string[] {
  if (!language.startsWith('en') && !LATIN.test(word)) return []
  const regular = ENGLISH.flatMap(([ending, endings]) => {
    const stem = word.slice(0, word.length - ending.length)
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM ? endings.map((other) => stem + other) : []
  })
  return [...new Set([...irregular(word), ...regular])].filter((form) => form !== word)
}
