import type { ExprNode } from 'groq-js'

import type { Store } from '../store/store.ts'
import { QueryAside } from './aside/query-aside.ts'
import { datasetOf } from './dataset.ts'
import { evaluateNow } from './evaluate-query.ts'
import { isPlain } from './is-plain.ts'
import { parseQuery } from './parse-query.ts'
import { readPerspective } from './perspective.ts'
import type { QueryRequest } from './query-request.ts'

/** groq-js takes a time to read a query that grows with the square of its length, quoted text apart. */
const MOST_CHARACTERS_READ_AT_ONCE = 12_000

const aside = new WeakMap<Store, QueryAside>()

function askAside(store: Store, request: QueryRequest): Promise<unknown> {
  const asideOfStore = aside.get(store) ?? new QueryAside(store)
  aside.set(store, asideOfStore)
  return asideOfStore.ask(request)
}

/** Whether a query can be read without keeping others waiting. */
export function isQuicklyRead(query: string): boolean {
  return query.replace(/"[^"\\]*"|'[^'\\]*'/g, '""').length <= MOST_CHARACTERS_READ_AT_ONCE
}

function plainTreeOf(request: QueryRequest): ExprNode | undefined {
  if (!isQuicklyRead(request.query)) return undefined
  const tree = parseQuery(request)
  return isPlain(tree) ? tree : undefined
}

/**
 * Answers a query: at once where its time grows evenly with the documents, else in a thread with a time limit.
 * @returns what JSON.stringify writes as the result; null where there is none.
 * @throws LakeFault 400 for a query that cannot be read or answered or that takes too long; 503 where too many wait.
 */
export async function query(store: Store, request: QueryRequest): Promise<unknown> {
  const perspective = readPerspective(request.perspective, request.apiVersion)
  const tree = plainTreeOf(request)
  if (tree === undefined) return askAside(store, request)
  return evaluateNow(tree, datasetOf(store.all(), store.byId, perspective), request)
}
