import { getContentSource } from '../sanity/index.ts'
import { SITE_LANGUAGES_QUERY, TRANSLATIONS_QUERY } from '../sanity/queries.ts'
import type { ContentSource } from '../sanity/source.ts'
import { buildLibrary, type Library } from './build-library.ts'
import { downloadsIn } from './downloads.ts'
import { fetchRows } from './fetch-rows.ts'

export type { Library } from './build-library.ts'

const libraries = new Map<string, Promise<Library>>()

/**
 * Reads everything one language shows, each time anew.
 * @throws ContentError where the content cannot be shown.
 */
export async function readLibrary(source: ContentSource, language: string): Promise<Library> {
  return buildLibrary(await fetchRows(source, language), language)
}

/**
 * Everything one language shows. Fetched once per build, however many pages ask.
 * @throws ContentError where the content cannot be shown.
 */
export function getLibrary(language: string): Promise<Library> {
  const known = libraries.get(language)
  if (known !== undefined) return known
  const library = getContentSource().then((source) => readLibrary(source, language))
  libraries.set(language, library)
  return library
}

let languages: Promise<readonly string[]> | undefined

/** Reads the languages the hub is published in, English first, each time anew. */
export async function readLanguages(source: ContentSource): Promise<readonly string[]> {
  const rows = await source.fetch(SITE_LANGUAGES_QUERY, { language: 'en' })
  const others = new Set(rows.map(({ language }) => language))
  others.delete('en')
  return ['en', ...[...others].sort()]
}

/**
 * The languages the hub is published in, English first: those whose site settings are published.
 * Asked once per build: every page names them.
 */
export function getLanguages(): Promise<readonly string[]> {
  languages ??= getContentSource().then(readLanguages)
  return languages
}

let translations: Promise<ReadonlyMap<string, readonly string[]>> | undefined

async function readTranslations(): Promise<ReadonlyMap<string, readonly string[]>> {
  const source = await getContentSource()
  const rows = await source.fetch(TRANSLATIONS_QUERY, { language: 'en' })
  const groups = Map.groupBy(rows, (row) => row.original)
  return new Map([...groups].map(([id, members]) => [id, members.map(({ language }) => language)]))
}

/** For every translated document the languages of its translations, by the id of the source document. */
export function getTranslations(): Promise<ReadonlyMap<string, readonly string[]>> {
  translations ??= readTranslations()
  return translations
}

/** The asset ids of all files that the pages of a language offer. */
export async function getDownloads(language: string): Promise<readonly string[]> {
  return downloadsIn(await getLibrary(language))
}

export { readDownload, textsIn } from './downloads.ts'
export { getToday } from '../sanity/index.ts'
