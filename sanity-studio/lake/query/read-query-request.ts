import { isJsonObject } from '../document.ts'
import { LakeFault } from '../fault.ts'
import type { LakeRequest } from '../route.ts'
import type { QueryRequest } from './query-request.ts'

const MOST_BODY_BYTES = 4 * 1024 * 1024

function readParam(name: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw new LakeFault(400, `The parameter ${name} is no JSON. Write texts in double quotes.`)
  }
}

/** The parameters in an address: `?$type="guide"` is `{ type: 'guide' }`. @throws LakeFault 400 where one is no JSON. */
export function readParams(address: URLSearchParams): Readonly<Record<string, unknown>> {
  const named = [...address].filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(named.map(([name, text]) => [name.slice(1), readParam(name, text)]))
}

async function readBody(request: LakeRequest): Promise<{ readonly query: unknown; readonly params: unknown }> {
  if (request.method !== 'POST') return { query: request.query.get('query'), params: readParams(request.query) }
  const body = await request.json(MOST_BODY_BYTES)
  if (!isJsonObject(body)) throw new LakeFault(400, 'The body holds no query. Send {"query": "…", "params": {…}}.')
  return { query: body['query'], params: body['params'] ?? {} }
}

/** Reads a query from the address (GET) or the body (POST). @throws LakeFault 400 where there is none. */
export async function readQueryRequest(request: LakeRequest): Promise<QueryRequest> {
  const { query, params } = await readBody(request)
  if (typeof query !== 'string' || query.trim() === '')
    throw new LakeFault(400, 'There is no query. Add one as ?query=… or in the body.')
  if (!isJsonObject(params)) throw new LakeFault(400, 'The params are no object. Send {"name": value, …}.')
  return {
    query,
    params,
    perspective: request.query.get('perspective') ?? undefined,
    apiVersion: request.apiVersion,
    identity: request.person?.id ?? '',
  }
}
