import { createClient } from '@sanity/client'

import type { LakeDocument } from '../../../../sanity-studio/lake/document.ts'
import { evaluateToJson } from '../../../../sanity-studio/lake/query/evaluate.ts'
import { datasetOf, parsePerspective } from '../../../../sanity-studio/lake/query/perspective.ts'

/** What the Studio asks in one go: what to read, and which changes to listen to. */
interface Asked {
  readonly fetch: string
  readonly listen: string
}

interface Options {
  readonly perspective: 'drafts' | 'published' | 'raw'
}

const API_VERSION = '2025-02-19'

/** What a listener asks for besides its query, as in Sanity's `listenQuery`. */
const LISTENING = {
  events: ['welcome' as const, 'mutation' as const, 'reconnect' as const],
  includeResult: false,
  visibility: 'query' as const,
  includeAllVersions: true,
  enableResume: false,
}

function questionIn(address: URL, init: RequestInit | undefined) {
  if (init?.method === 'POST') {
    const body: { query: string; params?: Record<string, unknown> } = JSON.parse(
      typeof init.body === 'string' ? init.body : '',
    )
    return { query: body.query, params: body.params ?? {} }
  }
  const params = [...address.searchParams].filter(([name]) => name.startsWith('$'))
  return {
    query: address.searchParams.get('query') ?? '',
    params: Object.fromEntries(params.map(([name, json]): [string, unknown] => [name.slice(1), JSON.parse(json)])),
  }
}

/**
 * A store that answers the Studio's queries from documents, as the lake does, and notes under which address each of its
 * listeners would listen: by Sanity's own client, which refuses one that is too long.
 */
export function answerFrom(documents: readonly LakeDocument[]) {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const addresses: string[] = []
  const refusals: string[] = []

  async function answer(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const address = new URL(input instanceof Request ? input.url : String(input))
    if (address.pathname.includes('/data/listen/')) {
      addresses.push(address.href)
      return new Promise(() => undefined)
    }
    const { query, params } = questionIn(address, init)
    const perspective = address.searchParams.get('perspective') ?? undefined
    const dataset = datasetOf(documents, byId, parsePerspective(perspective, API_VERSION))
    const result: unknown = JSON.parse(
      evaluateToJson({ query, params, apiVersion: API_VERSION, identity: '' }, dataset),
    )
    return Response.json({ result })
  }

  const settings = { projectId: 'hub00000', dataset: 'production', apiVersion: API_VERSION, useCdn: false }
  const local = { apiHost: 'http://localhost:3333', useProjectHostname: false, resolveFetch: () => answer }
  const client = createClient({ ...settings, ...local })

  /** Listens as the Studio would. */
  function listen(query: string, params: Record<string, unknown>): void {
    const refuse = (error: unknown) => refusals.push(`${String(error)}: ${query.slice(0, 100)}`)
    client.listen(query, params, LISTENING).subscribe({ error: refuse })
  }

  return {
    addresses,
    refusals,
    listen,
    store: {
      listenQuery(asked: Asked, params: Record<string, unknown>, { perspective }: Options) {
        listen(asked.listen, params)
        return client.observable.fetch<unknown>(asked.fetch, params, { perspective })
      },
    },
  }
}
