import { useCallback } from 'react'
import type { SanityClient } from 'sanity'

import { useAsked, type Found } from '../../connection/use-watched.ts'
import { ALL_CONTENT } from '../../connection/watch-query.ts'
import { findGaps, type GapReport } from '../../../model/gaps/gap-report.ts'
import { keptSearchesIn, type KeptSearch } from '../../../model/gaps/kept-searches.ts'
import { USUAL_UNSEEN_DAYS } from '../../../model/gaps/links.ts'
import { getToday } from '../../review/today.ts'
import { fieldsIn, filledText, type Fields } from '../../../model/rules/fields.ts'

/** How many documents are read at once: few enough for the lake to answer within its second. */
const AT_ONCE = 500

const NEXT = `${ALL_CONTENT}[_id > $last] | order(_id) [0...${AT_ONCE}]`

/** Every document with its fields, drafts among them: a translation whose draft has caught up is not behind. */
async function readAll(client: SanityClient): Promise<readonly Fields[]> {
  const all: Fields[] = []
  for (let last = ''; ;) {
    const options = { perspective: 'raw', tag: 'hub.gaps' } as const
    const next = fieldsIn(await client.fetch<unknown>(NEXT, { last }, options))
    all.push(...next)
    last = filledText(next.at(-1)?.['_id']) ?? ''
    if (next.length < AT_ONCE || last === '') return all
  }
}

/** The report as of when it was read. */
export interface FoundGaps {
  readonly gaps: GapReport
  readonly searches: readonly KeptSearch[]
}

/**
 * What the hub lacks, read and computed once, and again for each `turn`: it says how things stand, and needs no answer within a
 * second to what somebody types elsewhere.
 */
export function useGapReport(turn: number): Found<FoundGaps> {
  const ask = useCallback(
    async (client: SanityClient): Promise<FoundGaps> => {
      const documents = await readAll(client)
      return { gaps: findGaps(documents, getToday(), USUAL_UNSEEN_DAYS), searches: keptSearchesIn(documents) }
    },
    [turn],
  )
  return useAsked(ask)
}
