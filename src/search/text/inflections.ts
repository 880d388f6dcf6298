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

/** Spanish and Portuguese plurals. */
const IBERIAN: readonly Rule[] = [
  ['es', ['']],
  ['s', ['']],
  ['', ['s', 'es']],
]

const RULES: Readonly<Record<string, readonly Rule[]>> = { en: ENGLISH, es: IBERIAN, pt: IBERIAN }

const SHORTEST_STEM = 3

/** Arabic writes “the”, “and”, “with” and “for” as one word with the next. */
const ARABIC_PREFIX = /^(?:و|ف)?(?:ال|بال|كال|لل)/

function arabicForms(word: string): readonly string[] {
  const bare = word.replace(ARABIC_PREFIX, '')
  return bare.length < SHORTEST_STEM ? [] : [bare, `ال${bare}`, `بال${bare}`, `لل${bare}`, `وال${bare}`]
}

/** The irregular forms of a normalised English word; none for a regular one. */
export type IrregularForms = (word: string) => readonly string[]

function formsIn(word: string, language: string, irregular: IrregularForms): readonly string[] {
  const regular = (RULES[language] ?? []).flatMap(([ending, endings]) => {
    const stem = word.slice(0, word.length - ending.length)
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM ? endings.map((other) => stem + other) : []
  })
  return language === 'en' ? [...irregular(word), ...regular] : regular
}

/**
 * Other forms that a normalised word may have in its language, and in English, in which a text is shown that is not
 * translated: singulars, plurals and, in English, the forms of verbs. The index holds words as they are written and
 * not their stems, so that an exact match can rank above another form. Some forms are no words (“gived”); they
 * match nothing.
 * @param language a BCP 47 tag.
 * @returns each form once, without the word itself.
 */
export function inflectionsOf(word: string, language: string, irregular: IrregularForms): readonly string[] {
  const own = language.slice(0, 2)
  const forms = own === 'ar' ? arabicForms(word) : formsIn(word, own, irregular)
  const english = own !== 'en' && /^[a-z]+$/.test(word) ? formsIn(word, 'en', irregular) : []
  return [...new Set([...forms, ...english])].filter((form) => form !== word)
}
