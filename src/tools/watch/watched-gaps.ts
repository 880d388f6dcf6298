import { hash } from 'node:crypto'
import { join, resolve } from 'node:path'

import type { WatchedPages } from '../../../sanity-studio/model/gaps/watched.ts'
import { contentFolderOf, lakeSettingsOf, type Environment } from '../../catalogue/source/index.ts'
import { CHANGE_NAMES } from './watch-report.ts'
import type { Finding } from './watch-pages.ts'

/**
 * The files about the pages that one content cites: what was seen on them in earlier runs, and what was found in the last, which the
 * server of the Studio gives to “Start”. Two hubs on one machine have each their own.
 */
export function watchFilesOf(environment: Environment): { readonly seen: string; readonly found: string } {
  const lake = lakeSettingsOf(environment)
  const content = lake === undefined ? resolve(contentFolderOf(environment)) : `${lake.projectId}/${lake.dataset}`
  const folder = join('.cache', 'watch', hash('sha256', content).slice(0, 12))
  return { seen: join(folder, 'seen.txt'), found: join(folder, 'found.json') }
}

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
