import { getTranslations } from '../library/index.ts'

/** The languages in which a document's own text exists, English first. */
export async function languagesOf(documentId: string): Promise<readonly string[]> {
  const translations = await getTranslations()
  return ['en', ...(translations.get(documentId) ?? [])]
}
