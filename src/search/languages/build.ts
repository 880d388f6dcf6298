import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { memoize, memoizeByObject } from '../../domain/memoize.ts'
import { partPath } from '../../domain/paths.ts'
import { messageLanguage, translator } from '../../i18n/translate.ts'
import type { SearchDocument, SearchGroup } from '../model.ts'
import { createIndexBuilder } from '../index/build.ts'
import { checksum } from '../index/checksum.ts'
import type { LanguageEntry } from './offer.ts'

/** How the name of the file of all other languages begins. */
export const OTHER_LANGUAGES = 'other-languages'

/** A language of the hub, and what is found in it from a search in another one. */
export interface FindableLanguage {
  readonly language: string
  readonly documents: readonly SearchDocument[]
}

/** The groups of documents that workers look for. Signs and jobs are left out: they would make the file twice as large. */
const GROUPS: ReadonlySet<SearchGroup> = new Set(['right', 'helpline', 'topic', 'page'])

/** So many lay terms of a document are enough to notice its language. */
const MOST_LAY_TERMS = 7

/** A document with only its title and its first lay terms. */
const toShort = memoizeByObject(({ id, group, title, language, layTerms }: SearchDocument): SearchDocument => {
  const first = layTerms.slice(0, MOST_LAY_TERMS)
  return { id, group, title, language, layTerms: first, topics: [], headings: [], summary: '', body: '' }
})

const builderIn = memoize((language) => createIndexBuilder(language))

/** Of everything that can be found in a language: what is written in it, and workers look for. */
export function toFindable(language: string, documents: readonly SearchDocument[]): FindableLanguage {
  const isOwn = (document: SearchDocument) => document.language === language && GROUPS.has(document.group)
  return { language, documents: documents.filter(isOwn) }
}

function toEntry({ language, documents }: FindableLanguage): LanguageEntry {
  const t = translator(language)
  return {
    language,
    searchIn: t('search.inLanguage'),
    search: partPath(language, 'search'),
    actNow: { path: partPath(language, 'act-now'), title: t('act.title') },
    // That of the last call where the documents are the same.
    index: builderIn(language)(documents.map(toShort)).metadata,
  }
}

/**
 * Writes the file by which every search page notices words of the other languages of the hub, and leads there.
 * @param languages the base language, whose words the index of each language knows, and those that cannot say “Search in …” are left out.
 * @returns its name, which changes with its content, and its JSON; undefined where no language remains.
 */
export function buildOtherLanguages(
  languages: readonly FindableLanguage[],
): { readonly name: string; readonly json: string } | undefined {
  const isOffered = (language: string) =>
    language !== BASE_LANGUAGE && messageLanguage('search.inLanguage', language) === language
  const others = languages.filter(({ language }) => isOffered(language))
  if (others.length === 0) return undefined
  const json = JSON.stringify(others.map(toEntry))
  return { name: `${OTHER_LANGUAGES}-${checksum(json)}.json`, json }
}
