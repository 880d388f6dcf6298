import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'

import { watchBatches, type SentBatch } from './watch-batches.ts'

/** What was sent for review together, the latest first; undefined until it is known, an Error where it cannot be read. */
export function useBatches(): readonly SentBatch[] | Error | undefined {
  const store = useDocumentStore()
  const [batches, setBatches] = useState<readonly SentBatch[] | Error>()
  useEffect(() => {
    const subscription = watchBatches(store).subscribe({ next: setBatches, error: setBatches })
    return () => subscription.unsubscribe()
  }, [store])
  return batches
}
