import type { CareWords } from './care-words.ts'
import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, withoutQuotations, type Remark } from './remark.ts'
import { WORDS_IN_LANGUAGES } from './words-in-languages.ts'

/** Chinese writes no space between words: a word can stand anywhere. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set(['zh-Hans'])

const AT_START = String.raw`(?<=^|[.!?:;。！？：；؟؛\n]\s*)`

function searchFor(language: string, { kind, words }: CareWords): RegExp {
  const start = kind === 'order' ? AT_START : WITHOUT_SPACES.has(language) ? '' : String.raw`(?<!\p{L})`
  const end = WITHOUT_SPACES.has(language) ? '' : String.raw`(?!\p{L})`
  return new RegExp(`${start}(?:${words})${end}`, 'giu')
}

const SEARCHES: ReadonlyMap<unknown, readonly (CareWords & { readonly search: RegExp })[]> = new Map(
  Array.from(WORDS_IN_LANGUAGES, ([language, list]) => [
    language,
    list.map((entry) => ({ ...entry, search: searchFor(language, entry) })),
  ]),
)

const SAYS: Readonly<Record<CareWords['kind'], (found: string) => string>> = {
  insult: (found) => `${quoted(found)} insults people.`,
  avoid: (found) => `The text says ${quoted(found)}.`,
  order: (found) => `${quoted(found)} asks to confront somebody, which can put people in danger.`,
}

function remarkPassage(passage: Passage, language: unknown): readonly Remark[] {
  const own = withoutQuotations(passage.text)
  // A longer expression is listed before a shorter one that it contains.
  const taken: { readonly from: number; readonly to: number }[] = []
  return (SEARCHES.get(language) ?? []).flatMap(({ kind, level, search, instead }) =>
    Array.from((kind === 'insult' ? passage.text : own).matchAll(search)).flatMap(({ 0: found, index }) => {
      const words = { from: index, to: index + found.length }
      if (taken.some(({ from, to }) => from < words.to && words.from < to)) return []
      taken.push(words)
      const fix = `Write instead: ${instead}. No native speaker has read this list: if the word is right, tell the maintainers.`
      return [remarkOn(passage, words, { level, what: SAYS[kind](found), fix })]
    }),
  )
}

/** Remarks on insults, words that hurt and orders to confront, in the translations. English has its own rules. */
export function remarkWordsInLanguages(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  const { language } = document
  if (!SEARCHES.has(language)) return []
  return passages.filter(({ isOthers }) => !isOthers).flatMap((passage) => remarkPassage(passage, language))
}

/**
 * What an editor has to look for by herself in a text of this language, in one sentence; undefined where the rules of care
 * look for all of it.
 */
export function sayWhatIsNotChecked(language: unknown): string | undefined {
  if (typeof language !== 'string' || language === 'en') return undefined
  return SEARCHES.has(language)
    ? 'Profiling is checked in English only, as are orders to follow, search or film people, and a machine wrote the list of insults for this language: look for all of it yourself.'
    : 'Profiling and insults are not checked in this language, nor orders to follow, search or film people: look for all of it yourself.'
}
