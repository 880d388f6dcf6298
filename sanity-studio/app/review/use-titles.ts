import { useCallback } from 'react'
import type { SanityClient } from 'sanity'

import { askedOnce } from '../connection/asked-once.ts'
import { known, useAsked } from '../connection/use-watched.ts'
import { fieldsIn } from '../../model/rules/fields.ts'
import { listedTitle } from '../../model/rules/listed-title.ts'

/** Reads the titles of documents, those of their drafts where they have one, by their published ids. */
export async function findTitles(client: SanityClient, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return NONE
  const options = { perspective: 'drafts', tag: 'hub.titles' } as const
  const found = await client.fetch<unknown>('*[_id in $ids]{_id, title, country, phone}', { ids: [...ids] }, options)
  return new Map(
    fieldsIn(found).flatMap((one) => {
      const title = listedTitle(one)
      return title === undefined ? [] : [[String(one['_id']), title]]
    }),
  )
}

const NONE: ReadonlyMap<string, string> = new Map()

/** All actions and notices of a form ask for the same titles at the same moment. */
const ask = askedOnce(findTitles)

/** The titles of documents by their published ids; none until they are known. */
export function useTitles(ids: readonly string[]): ReadonlyMap<string, string> {
  const key = JSON.stringify(ids)
  const askThese = useCallback((client: SanityClient) => ask(client, ids), [key])
  return known(useAsked(askThese)) ?? NONE
}
