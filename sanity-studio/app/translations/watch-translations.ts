import { map, type Observable } from 'rxjs'

import { watchQuery, type QueryStore } from '../connection/watch-query.ts'
import { isFields, type Fields } from '../../model/rules/fields.ts'

/** A translation as editors see it: its draft, or what is published. */
export interface FoundTranslation extends Fields {
  readonly _id: string
  readonly language: string
}

function isTranslation(value: unknown): value is FoundTranslation {
  return isFields(value) && typeof value['_id'] === 'string' && typeof value['language'] === 'string'
}

/** The translations of a document, by language. */
export type Translations = ReadonlyMap<string, FoundTranslation>

/** Observes the translations of a document, by language, with one query. */
export function watchTranslations(store: QueryStore, originalId: string): Observable<Translations> {
  return watchQuery(store, {
    fetch: '*[translationOf._ref == $originalId]',
    listen: '*[translationOf._ref == $originalId]',
    params: { originalId },
    perspective: 'drafts',
  }).pipe(
    map((found) => {
      const translations: readonly unknown[] = Array.isArray(found) ? found : []
      return new Map(translations.filter(isTranslation).map((one) => [one.language, one]))
    }),
  )
}
