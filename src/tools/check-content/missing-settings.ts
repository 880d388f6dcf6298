import type { Problem } from '../../domain/problem.ts'
import { NO_SETTINGS } from '../../domain/site.ts'
import type { ContentDocument } from '../../sanity/source.ts'

/**
 * The problem that nobody has published the site's settings in English, which every language falls
 * back on. No place of a document could show it, so it is asked of all of them.
 */
export function findMissingSettings(documents: readonly ContentDocument[]): readonly Problem[] {
  const isThere = documents.some(({ _type, language }) => _type === 'siteSettings' && language === 'en')
  return isThere ? [] : [NO_SETTINGS]
}
