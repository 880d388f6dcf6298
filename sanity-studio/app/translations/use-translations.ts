import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'

import { watchTranslations, type FoundTranslation } from './watch-translations.ts'

/** The translations of a document, by language. */
type Translations = ReadonlyMap<string, FoundTranslation>

/**
 * The translations of a document; undefined until they are known, and where no id is given; an Error where they cannot be
 * read: to throw it would unmount the form in which somebody writes.
 */
export function useTranslations(originalId: string | undefined): Translations | Error | undefined {
  const store = useDocumentStore()
  const [found, setFound] = useState<Translations | Error>()
  useEffect(() => {
    if (originalId === undefined) return undefined
    const subscription = watchTranslations(store, originalId).subscribe({ next: setFound, error: setFound })
    return () => subscription.unsubscribe()
  }, [store, originalId])
  return found
}
