import { getLanguages, getTranslations } from '../library/index.ts'

/** The languages in which a document's own text exists, English first. */
export async function languagesOf(documentId: string): Promise<readonly string[]> {
  const translations = await getTranslations()
  const written = new Set(['en', ...(translations.get(documentId) ?? [])])
  return (await getLanguages()).filter((language) => written.has(language))
}
