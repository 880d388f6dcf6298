import { useEffect, useState } from 'react'
import { useClient, type SanityClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { isFields, type Fields } from '../../model/rules/fields.ts'
import { fingerprint } from '../../model/rules/units/fingerprint.ts'
import type { UnitPath } from '../../model/rules/units/unit-path.ts'
import type { MadeFrom } from '../../model/translation-units/state.ts'
import { unitsOf } from '../../model/translation-units/units.ts'

/** A document as it was published at a time; undefined where the history does not go back so far. */
async function documentAt(client: SanityClient, id: string, time: string): Promise<Fields | undefined> {
  const answer: unknown = await client.request({
    url: `/data/history/${client.config().dataset}/documents/${id}`,
    query: { time, tag: 'hub.translation' },
  })
  const documents: unknown = isFields(answer) ? answer['documents'] : undefined
  return Array.isArray(documents) ? documents.find(isFields) : undefined
}

/** The earlier words of the units, as far as the history still has them. */
async function findOlderTexts(client: SanityClient, id: string, wanted: readonly MadeFrom[]) {
  const times = [...new Set(wanted.flatMap(({ on }) => on ?? []))]
  const found = new Map<UnitPath, string>()
  for (const time of times) {
    const units = unitsOf((await documentAt(client, id, time)) ?? {})
    for (const { unit, hash } of wanted.filter(({ on }) => on === time)) {
      const older = units.find(({ path }) => path === unit)
      if (older !== undefined && fingerprint(older.value) === hash) found.set(unit, older.text)
    }
  }
  return found
}

const NOTHING: ReadonlyMap<UnitPath, string> = new Map()

/**
 * The words of an original from which units of a translation were made, read from the history of the original. Where that
 * has been shortened, or where the document came from elsewhere, a unit is missing.
 */
export function useOlderTexts(originalId: string, wanted: readonly MadeFrom[]): ReadonlyMap<UnitPath, string> {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState(NOTHING)
  const question = JSON.stringify(wanted)
  useEffect(() => {
    let isOver = false
    // Without an answer the rows show the text of now alone, and say so.
    void findOlderTexts(client, originalId, wanted)
      .catch(() => NOTHING)
      .then((texts) => {
        if (!isOver) setFound(texts)
      })
    return () => {
      isOver = true
    }
    // `wanted` is another list at each rendering; `question` is what is in it.
  }, [client, originalId, question])
  return found
}
