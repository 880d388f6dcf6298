import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'

import { watchQuery } from '../connection/watch-query.ts'
import { isFields, type Fields } from '../rules/fields.ts'

/** A translation as editors see it: its draft, or what is published. */
export interface FoundTranslation extends Fields {
  readonly _id: string
  readonly language: string
}

function isTranslation(value: unknown): value is FoundTranslation {
  return isFields(value) && typeof value['_id'] === 'string' && typeof value['language'] === 'string'
}

/** Observes the translations of a document, by language, with one query; undefined until they are known, and where no id is given. */
export function useTranslations(originalId: string | undefined): ReadonlyMap<string, FoundTranslation> | undefined {
  const store = useDocumentStore()
  const [found, setFound] = useState<ReadonlyMap<string, FoundTranslation>>()
  useEffect(() => {
    if (originalId === undefined) return undefined
    const subscription = watchQuery(store, {
      fetch: '*[translationOf._ref == $originalId]',
      listen: '*[translationOf._ref == $originalId]',
      params: { originalId },
      perspective: 'drafts',
    }).subscribe((answer) => {
      const translations: readonly unknown[] = Array.isArray(answer) ? answer : []
      setFound(new Map(translations.filter(isTranslation).map((one) => [one.language, one])))
    })
    return () => subscription.unsubscribe()
  }, [store, originalId])
  return found
}
