import { evaluate, evaluateSync, type EvaluateOptions, type ExprNode } from 'groq-js'

import { documentsOfTypes, type Dataset } from './dataset.ts'
import { textToMatch } from './document-text.ts'
import { readLookup } from './lookup.ts'
import { toEvaluationFault } from './query-fault.ts'
import type { QueryRequest } from './query-request.ts'

const ONLY_ASYNC = /not supported|not possible in evaluteSync|synchronous|Stream/

function optionsFor(dataset: Dataset, { params, identity }: QueryRequest): EvaluateOptions {
  return {
    dataset: dataset.documents,
    params: { ...params },
    identity,
    // Without this, groq-js looks through all documents for each reference.
    dereference: ({ _ref }) => {
      const lookup = readLookup(_ref)
      if (lookup === undefined) return dataset.byId.get(_ref)
      if (lookup.kind === 'types') return { documents: documentsOfTypes(dataset, lookup.types) }
      const document = dataset.byId.get(lookup.id)
      return document && { text: textToMatch(document, lookup.words) }
    },
  }
}

/**
 * Answers a query at once.
 * @returns a value that JSON.stringify writes; null where there is nothing.
 * @throws LakeFault 400 where it cannot be answered.
 */
export function evaluateNow(tree: ExprNode, dataset: Dataset, request: QueryRequest): unknown {
  try {
    return evaluateSync(tree, optionsFor(dataset, request)).data ?? null
  } catch (error) {
    throw toEvaluationFault(error)
  }
}

/** The same, also for the few functions that groq-js has only with promises (diff::, delta::). */
export async function evaluateAnyhow(tree: ExprNode, dataset: Dataset, request: QueryRequest): Promise<unknown> {
  try {
    return evaluateSync(tree, optionsFor(dataset, request)).data ?? null
  } catch (error) {
    if (!(error instanceof Error && ONLY_ASYNC.test(error.message))) throw toEvaluationFault(error)
  }
  try {
    const value = await evaluate(tree, optionsFor(dataset, request))
    const result: unknown = await value.get()
    return result ?? null
  } catch (error) {
    throw toEvaluationFault(error)
  }
}
