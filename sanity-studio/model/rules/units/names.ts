/*
 * Names that a translation must keep as they are, in Latin letters: what somebody is told to say (“Operation Makesafe”), and
 * the organisations that a document itself names. A reader asks for them by these names, whatever language she reads.
 */

/** Names of countries, which each language writes in its own way. */
const COUNTRIES: readonly string[] = ['UK', 'EU', 'US', 'USA', 'GB']

/** NSPCC, CSE, PAG-ASA: two capital letters or more. */
const ACRONYM = /(?<![\p{L}\p{N}])[A-Z][A-Z-]*[A-Z](?![\p{L}\p{N}])/gu

/** “Operation Makesafe”: words in quotation marks that all begin with a capital letter; “Notes” alone is a word of a page. */
const QUOTED_NAME = /[“"]((?:[A-Z][\p{L}-]*\s?){2,4})[”"]/gu

/** A name that stands for itself: one or two words with capital letters at the beginning, before a bracket or alone. */
const FIRST_NAME = /^(?:The )?((?:[A-Z][\p{L}-]+ ?){1,3})(?=\(|$)/u

/** Words of titles that describe: “Local Police” is translated. */
const DESCRIBES =
  /\b(?:police|policia|politie|emergency|services?|state|local|national|federal|department|ministry|centre|center|agency|authority|line|member)\b/i

/** The names that the fields for the title and the operator of a helpline hold. */
export function namesIn(title: string, operator: string): readonly string[] {
  const [, first = ''] = FIRST_NAME.exec(operator) ?? []
  const acronyms = [operator, title].flatMap((text) => text.match(ACRONYM) ?? [])
  const names = new Set([...acronyms, ...(DESCRIBES.test(first) ? [] : [first.trim()])])
  return [...names].filter((name) => name !== '' && !COUNTRIES.includes(name))
}

/** Without accents: some write “Siochana”, others “Síochána”. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '')
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether a text has a name, at the beginning of a word: endings may follow it. */
function has(text: string, name: string): boolean {
  const [whole, part] = [plain(text), plain(name)]
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!LETTER.test(whole.charAt(at - 1))) return true
  }
  return false
}

/** The languages in another script, where a name may be written in it as well. */
const OTHER_SCRIPTS: readonly string[] = ['uk', 'ar', 'zh-Hans']

/** A text of an original and its translation. */
interface TextPair {
  readonly original: string
  readonly translation: string
  /** The language of the translation. */
  readonly language: string
}

/**
 * The names of an English text that its translation does not have. In another script a name is also kept where the
 * translation has it in Latin letters in a field for names.
 * @param names those that the document itself names; words in quotation marks are added to them.
 * @param kept the fields for names of the translation.
 */
export function lostNames(
  { original, translation, language }: TextPair,
  names: readonly string[],
  kept: string,
): readonly string[] {
  const quoted = Array.from(original.matchAll(QUOTED_NAME), ([, name = '']) => name.trim())
  const own = names.filter((name) => has(original, name))
  const isKept = (name: string) => OTHER_SCRIPTS.includes(language) && own.includes(name) && has(kept, name)
  return [...new Set([...own, ...quoted])].filter((name) => !has(translation, name) && !isKept(name))
}
