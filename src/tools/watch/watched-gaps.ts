import type { WatchedPages } from '../../../sanity-studio/model/gaps/watched.ts'
import { CHANGE_NAMES } from './watch-report.ts'
import type { Finding } from './watch-pages.ts'

/** Where the Studio finds what was found: its server gives it to “Start”. */
export const WATCHED_FILE = '.cache/watch/found.json'

/**
 * What an editor has to look at, document by document, in the order of the findings.
 * @param day YYYY-MM-DD.
 */
export function watchedGaps(findings: readonly Finding[], day: string): WatchedPages {
  const gaps = findings.flatMap(({ kind, address, documents, was, is }) =>
    documents.map((document) => ({ ...document, why: `${CHANGE_NAMES[kind]}: ${address}. Was: ${was}. Is: ${is}.` })),
  )
  return { day, gaps }
}
