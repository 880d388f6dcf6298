import { evaluateSync, type EvaluateOptions, type ExprNode } from 'groq-js'

import { innerResults } from './inner-queries.ts'
import { parseQuery, type QueryRequest } from './parse-query.ts'
import { typeParametersOf, type Dataset } from './perspective.ts'
import { dereference } from './text-match.ts'

function optionsFor(dataset: Dataset, { params, identity }: QueryRequest): EvaluateOptions {
  return {
    dataset: dataset.documents,
    params: { ...params, ...typeParametersOf(dataset) },
    identity,
    // Without this callback groq-js scans all documents for each reference.
    dereference: ({ _ref }) => dereference(_ref, dataset.byId),
  }
}

/** The same with the results of the inner queries that were taken out of a tree. */
function optionsForTree(tree: ExprNode, dataset: Dataset, request: QueryRequest): EvaluateOptions {
  const options = optionsFor(dataset, request)
  const withParams = (more: object) => ({ ...options, params: { ...options.params, ...more } })
  return withParams(innerResults(tree, (query, known) => evaluateSync(query, withParams(known)).data))
}

/** Evaluates a parsed query synchronously, which is several times quicker with 10,000 documents. */
export function evaluateTree(tree: ExprNode, dataset: Dataset, request: QueryRequest): unknown {
  return evaluateSync(tree, optionsForTree(tree, dataset, request)).data ?? null
}

/** Parses and evaluates a query synchronously. @returns the result as JSON. @throws what groq-js throws. */
export function evaluateToJson(request: QueryRequest, dataset: Dataset): string {
  return JSON.stringify(evaluateTree(parseQuery(request), dataset, request))
}
