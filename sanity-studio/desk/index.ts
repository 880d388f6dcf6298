import type { DeskList } from './desk-list.ts'
import { machineTranslation } from './machine-translation.ts'
import { missingTranslation } from './missing-translation.ts'
import { needsAddress } from './needs-address.ts'
import { noSource } from './no-source.ts'
import { reviewOverdue } from './review-overdue.ts'
import { reviewSoon } from './review-soon.ts'
import { waiting } from './waiting.ts'
import { WAITING_IDS_QUERY } from './waiting-ids.ts'

/** The editor's desk, in the order in which the lists stand there. */
export const DESK: readonly DeskList[] = [
  waiting,
  needsAddress,
  noSource,
  reviewOverdue,
  reviewSoon,
  machineTranslation,
  missingTranslation,
]

/**
 * What has to be known before the lists can be asked: the languages begun, and whose reading is waited for.
 */
export const DESK_FACTS_QUERY = `{
  "languages": array::unique(*[_type == "siteSettings" && language != "en"].language),
  "waiting": ${WAITING_IDS_QUERY}
}`

/** One query that counts every list. */
export const DESK_COUNTS_QUERY = `{
  ${DESK.map(({ id, filter }) => `"${id}": count(*[${filter}])`).join(',\n  ')}
}`
