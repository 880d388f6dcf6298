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

/** Words that bend without a rule, English alone: each line the forms of one. */
const BENT = `
child children
man men
woman women
person people
pay pays paid paying payment payments
take takes took taken taking
keep keeps kept keeping
hold holds held holding
give gives gave given
buy buys bought buying
see sees saw seen
speak speaks spoke spoken
tell tells told
say says said
leave leaves left leaving
sell sells sold
sue sues sued suing
owe owes owed owing
hit hits hitting
beat beats beaten
write writes wrote written writing
know knows knew known
find finds found
come comes came coming
hide hides hid hidden hiding
steal steals stole stolen stealing
think thinks thought
`

const bentForms = new Map(
  BENT.split('\n').flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')] as const)),
)

const SHORTEST_STEM = 3

/** Arabic writes “the”, “and”, “with” and “for” onto the word. */
const ARABIC_PREFIX = /^(?:و|ف)?(?:ال|بال|كال|لل)/

function arabicForms(word: string): readonly string[] {
  const bare = word.replace(ARABIC_PREFIX, '')
  return bare.length < SHORTEST_STEM ? [] : [bare, `ال${bare}`, `بال${bare}`, `لل${bare}`, `وال${bare}`]
}

/** What one language makes of a word. */
function formsIn(word: string, speech: string): readonly string[] {
  const regular = (CHANGES[speech] ?? []).flatMap(([ending, endings]) => {
    const stem = word.slice(0, word.length - ending.length)
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM ? endings.map((other) => stem + other) : []
  })
  return speech === 'en' ? [...(bentForms.get(word) ?? []), ...regular] : regular
}

/**
 * Other forms that a folded word may have in its language, or in English, which stands in where a text
 * is not translated: singulars, plurals and, in English, what verbs do. Guesses: a form that no text
 * has finds nothing.
 */
export function formsOf(word: string, language: string): readonly string[] {
  const own = language.slice(0, 2)
  const forms = own === 'ar' ? arabicForms(word) : formsIn(word, own)
  const english = own !== 'en' && /^[a-z]+$/.test(word) ? formsIn(word, 'en') : []
  return [...new Set([...forms, ...english])].filter((form) => form !== word)
}
