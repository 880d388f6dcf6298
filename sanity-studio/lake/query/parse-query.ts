import { GroqSyntaxError, parse, type ExprNode } from 'groq-js'

import { rewriteFilter } from './index-lookup.ts'
import { evaluationError, parseError, toQueryError } from './query-error.ts'
import { visitTree } from './syntax-tree.ts'
import { rewriteTextQuery } from './text-match.ts'

/** A query with all that its result depends on; it can be posted to a worker thread. */
export interface QueryRequest {
  /** GROQ. */
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  /** As in the address: `raw`, `published`, `drafts`, or comma-separated layers in order of precedence. */
  readonly perspective?: string | undefined
  /** The API version of the address, which sets the default perspective. */
  readonly apiVersion: string
  /** The result of identity(): the id of the person who asks. */
  readonly identity: string
}

const MAX_QUERY_CHARACTERS = 500_000
const MAX_CACHED = 200
const MAX_CACHED_CHARACTERS = 20_000

const cache = new Map<string, ExprNode>()

function parseUncached({ query, params }: QueryRequest): ExprNode {
  if (query.length > MAX_QUERY_CHARACTERS)
    throw evaluationError(`The query is longer than ${MAX_QUERY_CHARACTERS} characters. Pass values as parameters.`)
  try {
    const tree = parse(query, { params: { ...params } })
    visitTree(tree, (node) => {
      rewriteTextQuery(node)
      rewriteFilter(node)
    })
    return tree
  } catch (error) {
    if (error instanceof GroqSyntaxError) throw parseError(query, error.message, error.position)
    if (error instanceof RangeError) throw toQueryError(error)
    throw parseError(query, error instanceof Error ? error.message : String(error), 0)
  }
}

/**
 * Parses a query into a tree that groq-js can evaluate. groq-js writes the values of parameters into the tree, so trees
 * are cached by query and parameters.
 * @throws HttpError 400 where it is not GROQ, too long or nested too deeply.
 */
export function parseQuery(request: QueryRequest): ExprNode {
  const key = `${request.query}\n${JSON.stringify(request.params)}`
  const cached = cache.get(key)
  if (cached !== undefined) {
    // The least recently used one is first.
    cache.delete(key)
    cache.set(key, cached)
    return cached
  }
  const tree = parseUncached(request)
  const [oldest] = cache.keys()
  if (cache.size >= MAX_CACHED && oldest !== undefined) cache.delete(oldest)
  if (key.length <= MAX_CACHED_CHARACTERS) cache.set(key, tree)
  return tree
}
