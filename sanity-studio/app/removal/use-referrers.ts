import { useEffect, useState } from 'react'
import { useDocumentStore, type SanityDocument } from 'sanity'

import { watchQuery } from '../connection/watch-query.ts'
import { isFields } from '../../model/rules/fields.ts'
import { findReferrers, referrersOf, type Referrer } from './referrers.ts'

function isDocument(value: unknown): value is SanityDocument {
  return isFields(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

/** Observes which documents refer to one; undefined until it is known, an Error where the lake does not answer. */
export function useReferrers(id: string): readonly Referrer[] | Error | undefined {
  const store = useDocumentStore()
  const [found, setFound] = useState<readonly Referrer[] | Error>()
  useEffect(() => {
    const subscription = watchQuery(store, referrersOf(id)).subscribe({
      next: (documents) => setFound(findReferrers(Array.isArray(documents) ? documents.filter(isDocument) : [], id)),
      error: (error: unknown) => setFound(error instanceof Error ? error : new Error(String(error))),
    })
    return () => subscription.unsubscribe()
  }, [store, id])
  return found
}
