import type { PathsContext } from './page-context.ts'

/** The languages of the hub in which a document is written or translated, English first. */
export function languagesOf(
  documentId: string,
  { languages, translations }: Pick<PathsContext, 'languages' | 'translations'>,
): readonly string[] {
  const written = new Set(['en', ...(translations.get(documentId) ?? [])])
  return languages.filter((language) => written.has(language))
}
