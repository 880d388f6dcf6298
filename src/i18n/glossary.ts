import { wordSearch } from '../domain/word-search.ts'
import { memoize } from '../domain/memoize.ts'
import ar from './glossary/ar.json' with { type: 'json' }
import es from './glossary/es.json' with { type: 'json' }
import pl from './glossary/pl.json' with { type: 'json' }
import pt from './glossary/pt.json' with { type: 'json' }
import ro from './glossary/ro.json' with { type: 'json' }
import uk from './glossary/uk.json' with { type: 'json' }
import zhHans from './glossary/zh-Hans.json' with { type: 'json' }

/** One word for one thing: what a language says for an English term, so that a reader meets it by one name. */
export interface GlossaryEntry {
  /** In English; several are parted by commas, and brackets say which meaning is meant. */
  readonly term: string
  readonly use: string
  /** Words that no text of the language has, whatever the English says. One that ends in `*` stands for all that begin so. */
  readonly not: readonly string[]
}

const GLOSSARIES: Readonly<Record<string, readonly GlossaryEntry[]>> = { ar, es, pl, pt, ro, uk, 'zh-Hans': zhHans }

/** The glossary of a language; empty for one that has none yet. */
export function glossaryOf(language: string): readonly GlossaryEntry[] {
  return GLOSSARIES[language] ?? []
}

/** Matches one of some words in a text, without regard to capitals. Chinese writes no blanks between words; Arabic writes “and” and “the” with the word. */
function anyOf(words: readonly string[], language: string): RegExp {
  const listed = words.map((word) => RegExp.escape(word.trim()).replace(String.raw`\*`, String.raw`\p{L}*`)).join('|')
  if (language === 'zh-Hans') return wordSearch(listed, 'iu')
  const before = language === 'ar' ? '[وفبكل]?(?:ال|لل)?' : ''
  return wordSearch(String.raw`(?<![\p{L}\p{N}])${before}(?:${listed})(?![\p{L}\p{N}])`, 'iu')
}

function searchesOf(language: string, wordsOf: (entry: GlossaryEntry) => readonly string[], of: string) {
  return glossaryOf(language).flatMap((entry) => {
    const words = wordsOf(entry)
    return words.length === 0 ? [] : [{ entry, search: anyOf(words, of) }]
  })
}

const englishTerms = memoize((language) =>
  searchesOf(
    language,
    ({ term }) =>
      term
        .replace(/\(.*?\)/g, '')
        .split(',')
        .flatMap((name) => [name, `${name.trim()}s`]),
    'en',
  ),
)

/** A text is searched for all of them at once: hardly one has any. */
const avoidedWords = memoize((language) => ({
  any: anyOf(
    glossaryOf(language).flatMap(({ not }) => not),
    language,
  ),
  each: searchesOf(language, ({ not }) => not, language),
}))

/** The entries whose English term a text has, for who translates it. */
export function termsIn(english: string, language: string): readonly GlossaryEntry[] {
  return englishTerms(language).flatMap(({ entry, search }) => (search.test(english) ? [entry] : []))
}

/** The first word of a text that the glossary of its language does not want, and its entry. */
export function avoidedIn(
  text: string,
  language: string,
): { readonly word: string; readonly entry: GlossaryEntry } | undefined {
  const { any, each } = avoidedWords(language)
  if (!any.test(text)) return undefined
  for (const { entry, search } of each) {
    const [word] = search.exec(text) ?? []
    if (word !== undefined) return { word, entry }
  }
  return undefined
}
