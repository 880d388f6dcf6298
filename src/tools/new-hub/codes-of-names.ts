import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { languageCodes } from '../../domain/language-codes.ts'
import { memoize } from '../../domain/memoize.ts'
import { COUNTRIES } from '../../domain/places.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { editDistance } from '../../search/text/edit-distance.ts'
import { foldText } from '../../search/text/normalise.ts'
import { COMMON_NAMES } from '../../search/vocabulary/country-names.ts'
import { WishRefused } from './wishes.ts'

type Kind = 'region' | 'language'

/** The languages of this project, then all others of which CLDR has a name. */
const tags = () => [...LOCALES.map(({ code }) => code), ...languageCodes(2), ...languageCodes(3)]

/** A code by each name of it that ICU knows, folded: in English, also the short one, and in its own language, and a country’s others in use. */
const codesByName = memoize((kind: string): ReadonlyMap<string, string> => {
  const type: Kind = kind === 'region' ? 'region' : 'language'
  const english = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([FALLBACK_MESSAGES_LANGUAGE], { type, style, fallback: 'none' }),
  )
  const names = new Map<string, string>()
  for (const code of type === 'region' ? COUNTRIES : tags()) {
    const inEnglish = english.flatMap((one) => one.of(code) ?? [])
    if (inEnglish.length === 0) continue
    const spoken = type === 'region' ? new Intl.Locale('und', { region: code }).maximize().language : code
    const own = new Intl.DisplayNames([spoken], { type }).of(code) ?? code
    const common = type === 'region' ? (COMMON_NAMES[code] ?? []) : []
    for (const name of [...inEnglish, own, ...common].map(foldText)) if (!names.has(name)) names.set(name, code)
  }
  return names
})

/** The codes whose names are most like what was typed, each with its name; at most three, and none for less than a likeness. */
function nearest(text: string, kind: Kind): string {
  const typed = foldText(text)
  const limit = Math.min(2, Math.floor(typed.length / 3))
  const near = [...codesByName(kind)]
    .map(([name, code]) => ({
      code,
      edits: name.startsWith(typed) && limit > 0 ? 0.5 : editDistance(typed, name, limit),
    }))
    .filter(({ edits }) => edits <= limit && edits > 0)
    .sort((a, b) => a.edits - b.edits)
  const names = new Intl.DisplayNames([FALLBACK_MESSAGES_LANGUAGE], { type: kind })
  const told = [...new Set(near.map(({ code }) => code))]
    .slice(0, 3)
    .map((code) => `${names.of(code) ?? code} (${code})`)
  return told.length === 0 ? '' : ` Did you mean ${told.join(', ')}?`
}

/** The two letters of a country, from these, its English name or its own: NO, Norway, Norge. @throws WishRefused */
export function countryOfName(text: string): string {
  const code = COUNTRIES.includes(text.toUpperCase()) ? text.toUpperCase() : codesByName('region').get(foldText(text))
  if (code !== undefined) return code
  throw new WishRefused(
    `“${text}” is no country.${nearest(text, 'region')} Write its name or its two letters: Norway or NO.`,
  )
}

const languageNames = new Intl.DisplayNames([FALLBACK_MESSAGES_LANGUAGE], { type: 'language', fallback: 'none' })

/** The BCP 47 tag of a language, from this, its English name or its own: nb, Norwegian Bokmål, norsk bokmål. @throws WishRefused */
export function languageOfName(text: string): string {
  try {
    const [tag = text] = Intl.getCanonicalLocales(text)
    // Any tag is well formed, such as a country’s code: ICU has names for those of languages alone.
    if (languageNames.of(tag) !== undefined) return tag
  } catch {
    // No tag at all: a name, or a slip.
  }
  const code = codesByName('language').get(foldText(text))
  // “Chinese” is that which this project writes.
  if (code !== undefined) return LOCALES.find((one) => one.code.startsWith(`${code}-`))?.code ?? code
  throw new WishRefused(
    `“${text}” is no language.${nearest(text, 'language')} Write its name or its tag: Norwegian Bokmål or nb.`,
  )
}

/**
 * Reads a list by commas, of names with blanks too; a part that is no name is read as several without commas: “NO DK”.
 * @throws WishRefused for a name of which no part is known.
 */
export function listOfNames(text: string, read: (name: string) => string): readonly string[] {
  const parts = text.split(/[,;]/).flatMap((part) => {
    const words = part
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
    if (words.length < 2) return words.map(read)
    try {
      return [read(words.join(' '))]
    } catch (error) {
      if (words.every((word) => /^[A-Za-z]{2,3}$/.test(word))) return words.map(read)
      throw error
    }
  })
  return [...new Set(parts)]
}
