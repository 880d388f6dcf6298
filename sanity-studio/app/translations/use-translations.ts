import { useCallback } from 'react'
import { of } from 'rxjs'

import { useWatched, type Found } from '../connection/use-watched.ts'
import type { QueryStore } from '../connection/watch-query.ts'
import { watchTranslations, type Translations } from './watch-translations.ts'

/**
 * The translations of a document; undefined also where no id is given. Where they cannot be read it is told, not thrown: that
 * would unmount the form in which somebody writes.
 */
export function useTranslations(originalId: string | undefined): Found<Translations> {
  return useWatched(
    useCallback(
      (store: QueryStore) => (originalId === undefined ? of(undefined) : watchTranslations(store, originalId)),
      [originalId],
    ),
  )
}
