import { combineLatest, distinctUntilChanged, map, switchMap, type Observable } from 'rxjs'
import type { DocumentStore } from 'sanity'

import { ALL_CONTENT, watchQuery } from '../connection/watch-query.ts'
import type { DeskFacts } from '../desk/desk-list.ts'
import { DESK_COUNTS_QUERY, DESK_FACTS_QUERY, toParams, translatedIntoAll } from '../desk/queries.ts'
import { getToday } from '../review/today.ts'
import { type Fields, fieldsIn, isFields, textsIn } from '../rules/fields.ts'
import { watchOutdated } from './watch-outdated.ts'

/** The lists of the desk as they stand. */
export interface Desk {
  readonly facts: DeskFacts
  readonly counts: Readonly<Record<string, number>>
}

function toFacts(found: unknown, outdated: readonly string[]): DeskFacts {
  const { waiting, sentBack, removals, ...rest }: Fields = isFields(found) ? found : {}
  const languages = textsIn(rest['languages'])
  const translated = translatedIntoAll(fieldsIn(rest['translations']), languages)
  const ids = {
    waiting: textsIn(waiting),
    sentBack: textsIn(sentBack),
    removals: textsIn(removals),
    outdated,
    translated,
  }
  return { today: getToday(), languages, ...ids }
}

function toCounts(found: unknown): Readonly<Record<string, number>> {
  const entries: readonly [string, unknown][] = typeof found === 'object' && found !== null ? Object.entries(found) : []
  return Object.fromEntries(entries.map(([id, count]) => [id, typeof count === 'number' ? count : 0]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The perspective of the desk's lists. */
const perspective = 'drafts'

/** Observes what the filters of the desk need besides their documents. */
export function watchDeskFacts(documentStore: DocumentStore): Observable<DeskFacts> {
  const listen = '*[_type in ["review", "removal", "siteSettings"] || defined(translationOf)]'
  const facts = watchQuery(documentStore, { fetch: DESK_FACTS_QUERY, listen, perspective })
  return combineLatest([facts, watchOutdated(documentStore)]).pipe(
    map(([found, outdated]) => toFacts(found, outdated)),
    distinctUntilChanged((before, now) => isSame(before, now)),
  )
}

/** Observes the counts of the desk, which follow a change within about two seconds, in the perspective of its lists. */
export function watchDesk(documentStore: DocumentStore): Observable<Desk> {
  return watchDeskFacts(documentStore).pipe(
    switchMap((facts) =>
      combineLatest({
        facts: [facts],
        counts: watchQuery(documentStore, {
          fetch: DESK_COUNTS_QUERY,
          listen: ALL_CONTENT,
          params: toParams(facts),
          perspective,
        }).pipe(map(toCounts)),
      }),
    ),
    distinctUntilChanged((before, now) => isSame(before, now)),
  )
}
