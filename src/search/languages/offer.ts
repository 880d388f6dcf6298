import type { PageLink } from '../../domain/page-link.ts'
import { openEngine, type SearchEngine } from '../engine.ts'
import { parseJson } from '../index/index-file.ts'
import { createWordForms } from '../query/word-forms.ts'
import type { SearchCard } from '../model.ts'

/** A language in the file of all other languages. */
export interface LanguageEntry {
  /** Its BCP 47 tag. */
  readonly language: string
  /** “Search in Polish”, in Polish. */
  readonly searchIn: string
  /** The address of its search page. */
  readonly search: string
  readonly actNow: PageLink
  /** The metadata of a small index: titles and lay terms of what workers ask about. */
  readonly index: string
}

/** The offer for a reader who types the words of another language. */
export interface LanguageOffer extends Omit<LanguageEntry, 'index'> {
  /** The pages that answer best, the best first. */
  readonly best: readonly SearchCard[]
}

/** Finds the languages in which somebody seems to have typed; none where the page's own search knows the words as well. */
export type OfferLanguages = (words: string, own: Pick<SearchEngine, 'recognise'>) => readonly LanguageOffer[]

/** Of fewer of its words a language knows too little: names and numbers are the same in all. */
const LEAST_SHARE = 0.5
/** The page's own language may know so much less, at most: “no” is a word of many. */
const LEAST_LEAD = 0.3
/** So many languages are offered: Spanish and Portuguese are alike. */
const MOST_OFFERS = 2
const MOST_PAGES = 2

/** Scripts by which a language is known whatever the word, as long as the page's own is written in another. */
const SCRIPTS = [/\p{Script=Arabic}/gu, /\p{Script=Cyrillic}/gu, /\p{Script=Han}/gu]

/** Whether most letters of what was typed are of a script other than Latin in which a text is written. */
function isInScriptOf(text: string, typed: string): boolean {
  const letters = typed.match(/\p{L}/gu)?.length ?? 0
  return SCRIPTS.some((script) => text.search(script) >= 0 && 2 * (typed.match(script)?.length ?? 0) > letters)
}

/**
 * Opens the file of all other languages.
 * @param pageLanguage that of the page, which is not offered.
 * @throws IndexError for something else, and for an index of another version.
 */
export function openOtherLanguages(json: string, pageLanguage: string): OfferLanguages {
  const entries: readonly LanguageEntry[] = parseJson(json, 'other languages')
  const others = entries
    .filter(({ language }) => language !== pageLanguage)
    .map(({ index, ...entry }) => ({ entry, engine: openEngine({ metadata: index }, createWordForms) }))

  return (words, own) => {
    const known = own.recognise(words)
    if (known > 1 - LEAST_LEAD) return []
    const shares = others.map(({ entry, engine }) => ({
      entry,
      engine,
      share: isInScriptOf(entry.searchIn, words) ? 1 : engine.recognise(words),
    }))
    const most = Math.max(0, ...shares.map(({ share }) => share))
    if (most < LEAST_SHARE || most < known + LEAST_LEAD) return []
    return shares
      .filter(({ share }) => share === most)
      .slice(0, MOST_OFFERS)
      .map(({ entry, engine }) => ({
        ...entry,
        best: engine.search(words, { limit: MOST_PAGES }).hits.map(({ card }) => card),
      }))
  }
}
