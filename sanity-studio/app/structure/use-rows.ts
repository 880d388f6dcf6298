import { useCallback } from 'react'

import { useWatched, type Found } from '../connection/use-watched.ts'
import type { QueryStore } from '../connection/watch-query.ts'
import { watchRows, type Row, type RowList } from './watch-rows.ts'

/**
 * The documents of a list, which follow what changes.
 * @param list is the same object at each rendering, or it is read again.
 */
export function useRows(list: RowList): Found<readonly Row[]> {
  return useWatched(useCallback((store: QueryStore) => watchRows(store, list), [list]))
}
