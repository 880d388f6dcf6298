import { useCallback } from 'react'
import type { SanityClient } from 'sanity'

import { known, useAsked } from '../../connection/use-watched.ts'
import { KNOWLEDGE_QUERY, toHub, type Hub } from '../../../model/pasted/hub-knowledge.ts'

/**
 * What the hub knows about links, asked for once when the tool opens, and again for each `turn`, since what was created
 * meanwhile makes doubles. Undefined until it is known: a lost connection answers once it is back.
 */
export function useHubKnowledge(turn: number): Hub | undefined {
  const ask = useCallback(
    async (client: SanityClient) =>
      toHub(await client.fetch<unknown>(KNOWLEDGE_QUERY, {}, { perspective: 'drafts', tag: 'hub.paste-links' })),
    [turn],
  )
  return known(useAsked(ask))
}
