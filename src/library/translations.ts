import { getContentSource } from '../sanity/index.ts'
import { TRANSLATIONS_QUERY } from '../sanity/queries.ts'

let translations: Promise<ReadonlyMap<string, readonly string[]>> | undefined

async function readTranslations(): Promise<ReadonlyMap<string, readonly string[]>> {
  const source = await getContentSource()
  const rows = await source.fetch(TRANSLATIONS_QUERY, { language: 'en' })
  const groups = Map.groupBy(rows, (row) => row.original)
  return new Map([...groups].map(([id, members]) => [id, members.map(({ language }) => language)]))
}

/** For every translated document the languages of its translations, by the id of the original. */
export function getTranslations(): Promise<ReadonlyMap<string, readonly string[]>> {
  translations ??= readTranslations()
  return translations
}
