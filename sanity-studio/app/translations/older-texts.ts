import type { SanityClient } from '@sanity/client'

import { isFields, type Fields } from '../../model/rules/fields.ts'
import { fingerprint } from '../../model/rules/units/fingerprint.ts'
import type { UnitPath } from '../../model/rules/units/unit-path.ts'
import type { MadeFrom } from '../../model/translation-units/state.ts'
import { unitsOf } from '../../model/translation-units/units.ts'
import { readLog } from '../connection/transaction-log.ts'

/** How many revisions are tried, the newest first, where the history does not go back to the day of a translation. */
const MOST_REVISIONS = 20

/** A document as it was published; undefined where the history does not have it. */
async function documentAt(
  client: SanityClient,
  id: string,
  moment: { readonly time: string } | { readonly revision: string },
): Promise<Fields | undefined> {
  const answer: unknown = await client.request({
    url: `/data/history/${client.config().dataset}/documents/${id}`,
    query: { ...moment, tag: 'hub.translation' },
  })
  const documents: unknown = isFields(answer) ? answer['documents'] : undefined
  return Array.isArray(documents) ? documents.find(isFields) : undefined
}

/** The revisions of a document, the newest first. */
async function revisionsOf(client: SanityClient, id: string): Promise<readonly string[]> {
  const log = await readLog(client, [id], {
    ...{ reverse: 'true', limit: String(MOST_REVISIONS), includeIdentifiedDocumentsOnly: 'true' },
    ...{ excludeContent: 'true', excludeMutations: 'true' },
  })
  return log.map((entry) => entry.id)
}

/**
 * The earlier words of the units of an original, as far as the history still has them. A translation may be older than the
 * history, which begins on this machine when content/ was taken in: then the words from which it was made are in a later
 * revision, and the hash says whether they are.
 */
export async function findOlderTexts(
  client: SanityClient,
  id: string,
  wanted: readonly MadeFrom[],
): Promise<ReadonlyMap<UnitPath, string>> {
  const found = new Map<UnitPath, string>()
  const isFound = ({ unit }: MadeFrom) => found.has(unit)
  const keep = (document: Fields | undefined) => {
    const units = unitsOf(document ?? {})
    for (const { unit, hash } of wanted) {
      const older = units.find(({ path }) => path === unit)
      if (older !== undefined && fingerprint(older.value) === hash) found.set(unit, older.text)
    }
  }
  for (const time of new Set(wanted.flatMap(({ on }) => on ?? []))) keep(await documentAt(client, id, { time }))
  if (wanted.every(isFound)) return found
  for (const revision of await revisionsOf(client, id)) {
    keep(await documentAt(client, id, { revision }))
    if (wanted.every(isFound)) break
  }
  return found
}
