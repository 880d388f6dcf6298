import type { Store } from '../store/store.ts'
import { evaluateToJson } from './evaluate.ts'
import type { QueryRequest } from './parse-query.ts'
import { datasetOf, parsePerspective } from './perspective.ts'
import { toQueryError } from './query-error.ts'
import { QueryWorker } from './query-worker.ts'
import { TimeLimitExceeded, withTimeLimit } from './time-limit.ts'

/**
 * Answers a query.
 * @returns the result as JSON; `null` where there is none.
 * @throws HttpError 400 for a query that is invalid or takes too long; 503 where too many wait for the worker.
 */
export type RunQueryToJson = (request: QueryRequest) => Promise<string>

/** The same, with the result as a value. */
export type RunQuery = (request: QueryRequest) => Promise<unknown>

/**
 * How long a query may keep all other requests waiting. The Studio's search, the slowest of its queries, takes about
 * 0.4 s with 10,000 documents.
 */
const DIRECT_MS = 1000
const MAX_SLOW_QUERIES = 100

/** The two ways to run queries. */
export interface QueryRunner {
  readonly toJson: RunQueryToJson
  readonly run: RunQuery
  close(): Promise<void>
}

/**
 * Runs queries of a store: in this thread for up to a second, and those that take longer in a worker thread, from the
 * beginning. A query that took too long goes to the worker at once the next time.
 */
export function createQueryRunner(store: Store): QueryRunner {
  const worker = new QueryWorker(store)
  const slowQueries = new Set<string>()

  function runDirectly(request: QueryRequest): string | undefined {
    const perspective = parsePerspective(request.perspective, request.apiVersion)
    if (slowQueries.has(request.query)) return undefined
    const dataset = datasetOf(store.all(), store.byId, perspective)
    try {
      return withTimeLimit(DIRECT_MS, () => evaluateToJson(request, dataset))
    } catch (error) {
      if (!(error instanceof TimeLimitExceeded)) throw toQueryError(error)
      if (slowQueries.size >= MAX_SLOW_QUERIES) slowQueries.clear()
      slowQueries.add(request.query)
      return undefined
    }
  }

  const toJson = async (request: QueryRequest) => runDirectly(request) ?? (await worker.run(request))
  return {
    toJson,
    async run(request) {
      const result: unknown = JSON.parse(await toJson(request))
      return result
    },
    close: () => worker.stop(),
  }
}
