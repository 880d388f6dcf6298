import type { LakeDocument } from '../document.ts'
import { parseDocumentId } from '../document-id.ts'
import { evaluateTree } from '../query/evaluate.ts'
import { parseQuery, type QueryRequest } from '../query/parse-query.ts'
import { evaluationError, toQueryError } from '../query/query-error.ts'
import { TimeLimitExceeded, withTimeLimit } from '../query/time-limit.ts'

/** Whether a state of a document matches the query of a listener; false for undefined. */
export type ListenFilter = (document: LakeDocument | undefined) => boolean

/** The time limit of the filter for one document; a plain one takes less than a millisecond. */
const FILTER_MS = 200

const PROBE: LakeDocument = { _id: 'probe', _type: 'probe', _rev: '', _createdAt: '', _updatedAt: '' }

function limited<T>(work: () => T): T {
  try {
    return withTimeLimit(FILTER_MS, work)
  } catch (error) {
    if (error instanceof TimeLimitExceeded)
      throw evaluationError('The query is too heavy to listen to. Use a plain filter: *[_type == "guide"].')
    throw toQueryError(error)
  }
}

/**
 * Makes the filter of a listener. It sees one document at a time, as in Sanity: to the query, there are no others.
 * @param withVersions whether versions of releases can match, not only drafts and published documents.
 * @returns a filter, which throws an HttpError 400 where the query takes too long for a document.
 * @throws HttpError 400 where the query is invalid, or takes too long even for a document without content.
 */
export function createListenFilter(
  { query, params, identity }: Pick<QueryRequest, 'query' | 'params' | 'identity'>,
  withVersions: boolean,
): ListenFilter {
  const request: QueryRequest = { query, params, identity, apiVersion: '' }
  const tree = limited(() => parseQuery(request))
  const isMatch = (document: LakeDocument) => {
    const dataset = { documents: [document], byId: new Map([[document._id, document]]) }
    const result = limited(() => evaluateTree(tree, dataset, request) ?? false)
    return Array.isArray(result) ? result.length > 0 : result !== null && result !== false
  }
  isMatch(PROBE)
  return (document) => {
    if (document === undefined) return false
    const { layer } = parseDocumentId(document._id)
    if (!withVersions && layer !== 'published' && layer !== 'drafts') return false
    return tree.type === 'Everything' || isMatch(document)
  }
}
