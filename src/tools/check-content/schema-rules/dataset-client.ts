import { createClient, type SanityClient } from '@sanity/client'
import { evaluate, parse } from 'groq-js'

import type { Content } from '../check.ts'

/** How Sanity marks its own question whether a slug is free. */
const SLUG_IS_UNIQUE = 'validation.slug-is-unique'

/**
 * A client for the rules of the schema, whose `fetch` is groq-js over the documents at hand: no rule
 * reaches the network. Whether a slug is free is not asked here, since one such query scans every
 * document: unique-slugs.ts knows better.
 */
export function createDatasetClient({ documents, byId }: Content): SanityClient {
  async function fetch(query: string, params: Record<string, unknown> = {}, options: { tag?: string } = {}) {
    if (options.tag === SLUG_IS_UNIQUE) return true
    const answer = await evaluate(parse(query, { params }), {
      dataset: documents,
      params,
      dereference: ({ _ref }) => Promise.resolve(byId.get(_ref)),
    })
    const value: unknown = await answer.get()
    return value
  }
  const client = createClient({ projectId: 'offline', dataset: 'content', apiVersion: '2025-02-19', useCdn: false })
  const offline: SanityClient = Object.assign(client, { fetch, withConfig: () => offline })
  return offline
}
