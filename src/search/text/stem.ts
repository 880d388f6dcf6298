type Change = readonly [ending: string, endings: readonly string[]]

/** English: from an ending to those that the same word may have. Plural and singular first, then what verbs do. */
const ENGLISH: readonly Change[] = [
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
const IBERIAN: readonly Change[] = [
  ['es', ['']],
  ['s', ['']],
  ['', ['s', 'es']],
]

const CHANGES: Readonly<Record<string, readonly Change[]>> = { en: ENGLISH, es: IBERIAN, pt: IBERIAN }

const SHORTEST_STEM = 3

/** Arabic writes “the”, “and”, “with” and “for” onto the word. */
const ARABIC_PREFIX = /^(?:و|ف)?(?:ال|بال|كال|لل)/

function arabicForms(word: string): readonly string[] {
  const bare = word.replace(ARABIC_PREFIX, '')
  return bare.length < SHORTEST_STEM ? [] : [bare, `ال${bare}`, `بال${bare}`, `لل${bare}`, `وال${bare}`]
}

/** The forms of a word that bends without a rule; none for all others. */
export type BentForms = (word: string) => readonly string[]

/** What one language makes of a word. */
function formsIn(word: string, speech: string, bent: BentForms): readonly string[] {
  const regular = (CHANGES[speech] ?? []).flatMap(([ending, endings]) => {
    const stem = word.slice(0, word.length - ending.length)
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM ? endings.map((other) => stem + other) : []
  })
  return speech === 'en' ? [...bent(word), ...regular] : regular
}

/**
 * Other forms that a folded word may have in its language, or in English, which stands in where a text
 * is not translated: singulars, plurals and, in English, what verbs do. Guesses: a form that no text
 * has finds nothing.
 * @param bent the forms of English words that bend without a rule.
 */
export function formsOf(word: string, language: string, bent: BentForms): readonly string[] {
  const own = language.slice(0, 2)
  const forms = own === 'ar' ? arabicForms(word) : formsIn(word, own, bent)
  const english = own !== 'en' && /^[a-z]+$/.test(word) ? formsIn(word, 'en', bent) : []
  return [...new Set([...forms, ...english])].filter((form) => form !== word)
}
