import { getLanguages, getTranslations } from '../library/index.ts'

/** The languages of the hub in which a document is written or translated, English first. */
export async function languagesOf(documentId: string): Promise<readonly string[]> {
  const translations = await getTranslations()
  const written = new Set(['en', ...(translations.get(documentId) ?? [])])
  return (await getLanguages()).filter((language) => written.has(language))
}
