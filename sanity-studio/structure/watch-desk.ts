import { combineLatest, distinctUntilChanged, map, switchMap, type Observable } from 'rxjs'
import type { DocumentStore } from 'sanity'

import { watchQuery } from '../connection/watch-query.ts'
import type { DeskFacts } from '../desk/desk-list.ts'
import { DESK_COUNTS_QUERY, DESK_FACTS_QUERY, toParams } from '../desk/queries.ts'
import { getToday } from '../review/today.ts'
import { type Fields, fieldsIn, isFields, textsIn } from '../rules/fields.ts'
import { findOutdated, TRANSLATIONS_QUERY } from '../translation-units/outdated.ts'

/** A filter for all content: a change to any of it may change a count. */
const CONTENT = '*[!(_id in path("_.**")) && !(_type match "sanity.*") && !(_type match "system.*")]'

/** The lists of the desk as they stand. */
export interface Desk {
  readonly facts: DeskFacts
  readonly counts: Readonly<Record<string, number>>
}

function toFacts(found: unknown, outdated: readonly string[]): DeskFacts {
  const { languages, waiting, sentBack, removals }: Fields = isFields(found) ? found : {}
  const ids = { waiting: textsIn(waiting), sentBack: textsIn(sentBack), removals: textsIn(removals), outdated }
  return { today: getToday(), languages: textsIn(languages), ...ids }
}

function toCounts(found: unknown): Readonly<Record<string, number>> {
  const entries: readonly [string, unknown][] = typeof found === 'object' && found !== null ? Object.entries(found) : []
  return Object.fromEntries(entries.map(([id, count]) => [id, typeof count === 'number' ? count : 0]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Observes which translations no longer say what their originals say: hashes are compared here, since GROQ has none. */
function watchOutdated(documentStore: DocumentStore): Observable<readonly string[]> {
  return watchQuery(documentStore, { fetch: TRANSLATIONS_QUERY, listen: CONTENT, perspective: 'raw' }).pipe(
    map((found) => findOutdated(fieldsIn(found))),
  )
}

/** The perspective of the desk's lists. */
const perspective = 'drafts'

/** Observes what the filters of the desk need besides their documents. */
export function watchDeskFacts(documentStore: DocumentStore): Observable<DeskFacts> {
  const listen = '*[_type in ["review", "removal", "siteSettings"]]'
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
          listen: CONTENT,
          params: toParams(facts),
          perspective,
        }).pipe(map(toCounts)),
      }),
    ),
    distinctUntilChanged((before, now) => isSame(before, now)),
  )
}
