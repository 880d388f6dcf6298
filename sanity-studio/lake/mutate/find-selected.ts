import { isJsonObject } from '../document.ts'
import { query } from '../query/query.ts'
import type { Store } from '../store/store.ts'
import type { Mutation } from './mutation.ts'

function idOf(value: unknown): readonly string[] {
  const id = isJsonObject(value) ? value['_id'] : value
  return typeof id === 'string' ? [id] : []
}

/**
 * The ids that the queries of mutations select, one list a mutation; asked before anything of the request is done.
 * @throws LakeFault 400 where a query cannot be answered.
 */
export async function findSelected(
  store: Store,
  mutations: readonly Mutation[],
  identity: string,
): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = []
  for (const mutation of mutations) {
    const selection = mutation.kind === 'delete' || mutation.kind === 'patch' ? mutation.selection : undefined
    if (selection === undefined || 'id' in selection) found.push([])
    else {
      const result = await query(store, { ...selection, perspective: 'raw', apiVersion: '', identity })
      found.push([...new Set([result].flat().flatMap(idOf))])
    }
  }
  return found
}
