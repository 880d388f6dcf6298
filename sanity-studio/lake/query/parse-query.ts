import { GroqSyntaxError, parse, type ExprNode } from 'groq-js'

import { MOST_QUERY_CHARACTERS, evaluationFault, parseFault, toEvaluationFault } from './query-fault.ts'
import type { QueryRequest } from './query-request.ts'
import { splitFilter } from './split-filters.ts'
import { visitTree } from './syntax-tree.ts'
import { rewriteTextQuery } from './text-query.ts'

const MOST_REMEMBERED = 200
const MOST_REMEMBERED_CHARACTERS = 20_000

const remembered = new Map<string, ExprNode>()

function parseAnew({ query, params }: QueryRequest): ExprNode {
  if (query.length > MOST_QUERY_CHARACTERS)
    throw evaluationFault(`The query is longer than ${MOST_QUERY_CHARACTERS} characters. Pass values as parameters.`)
  try {
    const tree = parse(query, { params: { ...params } })
    visitTree(tree, (node) => {
      rewriteTextQuery(node)
      splitFilter(node)
    })
    return tree
  } catch (error) {
    if (error instanceof GroqSyntaxError) throw parseFault(query, error.message, error.position)
    if (error instanceof RangeError) throw toEvaluationFault(error)
    throw parseFault(query, error instanceof Error ? error.message : String(error), 0)
  }
}

/**
 * Reads a query into groq-js's tree, made ready for the lake. groq-js puts the values of parameters into the tree, so
 * trees are remembered by both.
 * @throws LakeFault 400 where it is no GROQ, too long or nested too deeply.
 */
export function parseQuery(request: QueryRequest): ExprNode {
  const key = `${request.query}\n${JSON.stringify(request.params)}`
  const known = remembered.get(key)
  if (known !== undefined) {
    remembered.delete(key)
    remembered.set(key, known)
    return known
  }
  const tree = parseAnew(request)
  const [oldest] = remembered.keys()
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  if (key.length <= MOST_REMEMBERED_CHARACTERS) remembered.set(key, tree)
  return tree
}
