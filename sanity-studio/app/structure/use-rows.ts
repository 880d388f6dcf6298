import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'

import { watchRows, type Row, type RowList } from './watch-rows.ts'

/** The documents of a list, or why they could not be read. */
export type FoundRows = readonly Row[] | Error

/**
 * The documents of a list, which follow what changes; undefined until they are known.
 * @param list is the same object at each rendering, or it is read again.
 */
export function useRows(list: RowList): FoundRows | undefined {
  const store = useDocumentStore()
  const [found, setFound] = useState<{ readonly list: RowList; readonly rows: FoundRows }>()
  useEffect(() => {
    const subscription = watchRows(store, list).subscribe({
      next: (rows) => setFound({ list, rows }),
      error: (error: unknown) => setFound({ list, rows: error instanceof Error ? error : new Error(String(error)) }),
    })
    return () => subscription.unsubscribe()
  }, [store, list])
  return found?.list === list ? found.rows : undefined
}
