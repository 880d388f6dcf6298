import type { LakeDocument } from '../document.ts'
import { evaluateNow } from '../query/evaluate-query.ts'
import { parseQuery } from '../query/parse-query.ts'
import { isQuicklyRead } from '../query/query.ts'
import { evaluationFault } from '../query/query-fault.ts'
import type { QueryRequest } from '../query/query-request.ts'
import { placeOf } from '../query/perspective.ts'
import { isPlain } from '../query/is-plain.ts'
import type { ListenOptions } from './listen-options.ts'

/** Whether a state of a document is among those that a listener listens to. */
export type ListenFilter = (document: LakeDocument | undefined) => boolean

/**
 * Makes the filter of a listener. It sees one document at a time: a query that looks at others finds none, as in Sanity.
 * @throws LakeFault 400 where the query cannot be read, or is too heavy to be asked at each change.
 */
export function listenFilter({ query, params, identity, withVersions }: ListenOptions): ListenFilter {
  const request: QueryRequest = { query, params, identity, apiVersion: '' }
  if (!isQuicklyRead(query)) throw evaluationFault('The query is too long to listen to. Shorten it.')
  const tree = parseQuery(request)
  if (!isPlain(tree, true))
    throw evaluationFault('The query is too heavy to listen to. Use a plain filter: *[_type == "guide"].')
  return (document) => {
    if (document === undefined) return false
    const { layer } = placeOf(document._id)
    if (!withVersions && layer !== 'published' && layer !== 'drafts') return false
    if (tree.type === 'Everything') return true
    const result = evaluateNow(tree, { documents: [document], byId: new Map([[document._id, document]]) }, request)
    return Array.isArray(result) ? result.length > 0 : result !== null && result !== false
  }
}
