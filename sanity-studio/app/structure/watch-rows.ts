import { combineLatest, map, of, type Observable } from 'rxjs'

import { ALL_CONTENT, watchQuery, type QueryStore } from '../connection/watch-query.ts'
import type { DeskFacts, DeskList } from '../../model/desk/desk-list.ts'
import { IS_DRAFT } from '../../model/desk/lists.ts'
import { getToday } from '../review/today.ts'
import { fieldsIn, filledText, type Fields } from '../../model/rules/fields.ts'
import { watchDeskFacts } from './watch-desk.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** Which documents a list of ours has, and in which order. */
export type RowList = Pick<DeskList, 'filter' | 'among' | 'order'>

/** A document in a list. */
export interface Row {
  /** The published id. */
  readonly id: string
  readonly type: string
  readonly title: string
  readonly language: string
  /** The id of its original: its own where it translates nothing. */
  readonly original: string
  readonly isDraft: boolean
  /** YYYY-MM-DD; undefined where nobody has checked it. */
  readonly lastReviewed: string | undefined
}

function toRow({ _id, _type, title, url, language, original, isDraft, lastReviewed }: Fields): Row {
  return {
    ...{ id: String(_id), type: String(_type), title: filledText(title) ?? filledText(url) ?? 'Without a title' },
    ...{ language: filledText(language) ?? BASE_LANGUAGE, isDraft: isDraft === true },
    ...{ original: String(original), lastReviewed: filledText(lastReviewed) },
  }
}

function rowsQuery({ filter, order }: RowList): string {
  return `*[${filter}] | order(${order === undefined ? '' : `${order}, `}lower(title) asc){
    _id, _type, title, url, language, lastReviewed,
    "original": coalesce(translationOf._ref, _id), "isDraft": ${IS_DRAFT}
  }`
}

/** The documents that belong to a list, by their ids; undefined where its filter says all. */
function watchMembers(
  store: QueryStore,
  among: keyof DeskFacts | undefined,
): Observable<ReadonlySet<string> | undefined> {
  if (among === undefined) return of(undefined)
  return watchDeskFacts(store).pipe(map((facts) => new Set(facts[among])))
}

/** Observes the documents of a list in its order, drafts in the place of what is published. */
export function watchRows(store: QueryStore, list: RowList): Observable<readonly Row[]> {
  const params = { today: getToday() }
  // A filter may ask for other documents, such as reviews, and a listener's filter sees one document: so every change is heard.
  const found = watchQuery(store, { fetch: rowsQuery(list), listen: ALL_CONTENT, params, perspective: 'drafts' })
  return combineLatest([found.pipe(map((rows) => fieldsIn(rows).map(toRow))), watchMembers(store, list.among)]).pipe(
    map(([rows, members]) => (members === undefined ? rows : rows.filter(({ id }) => members.has(id)))),
  )
}
