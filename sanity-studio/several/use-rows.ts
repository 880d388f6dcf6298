import { useEffect, useState } from 'react'
import { map, switchMap } from 'rxjs'
import { useDocumentStore } from 'sanity'

import { watchQuery } from '../connection/watch-query.ts'
import { toParams } from '../desk/queries.ts'
import { fieldsIn, filledText, type Fields } from '../rules/fields.ts'
import { watchDeskFacts } from '../structure/watch-desk.ts'
import { rowsQuery, type ChoiceList } from './lists.ts'

/** A document that can be chosen. */
export interface ChoiceRow {
  /** The published id. */
  readonly id: string
  readonly type: string
  readonly title: string
  readonly language: string
  readonly isDraft: boolean
  /** YYYY-MM-DD; undefined where nobody has checked it. */
  readonly lastReviewed: string | undefined
}

function toRow({ _id, _type, title, language, isDraft, lastReviewed }: Fields): ChoiceRow {
  return {
    ...{ id: String(_id), type: String(_type), title: filledText(title) ?? 'Without a title' },
    ...{ language: filledText(language) ?? 'en', isDraft: isDraft === true },
    lastReviewed: filledText(lastReviewed),
  }
}

/** The documents of a list; `failed` where they could not be read. */
export type FoundRows = readonly ChoiceRow[] | 'failed'

/** The documents of a list, which follow what changes; undefined until they are known. */
export function useRows(list: ChoiceList): FoundRows | undefined {
  const store = useDocumentStore()
  const [found, setFound] = useState<{ readonly list: ChoiceList; readonly rows: FoundRows }>()
  useEffect(() => {
    const rows = watchDeskFacts(store).pipe(
      switchMap((facts) =>
        watchQuery(store, {
          fetch: rowsQuery(list),
          listen: `*[${list.filter}]`,
          params: toParams(facts),
          perspective: 'drafts',
        }),
      ),
      map((answer) => fieldsIn(answer).map(toRow)),
    )
    const subscription = rows.subscribe({
      next: (next) => setFound({ list, rows: next }),
      error: () => setFound({ list, rows: 'failed' }),
    })
    return () => subscription.unsubscribe()
  }, [store, list])
  return found?.list === list ? found.rows : undefined
}
