import { catchError, combineLatest, distinctUntilChanged, map, of, startWith, type Observable } from 'rxjs'

import { ALL_CONTENT, shared, watchQuery, type QueryStore } from '../connection/watch-query.ts'
import type { DeskFacts } from '../../model/desk/desk-list.ts'
import { DESK } from '../../model/desk/lists.ts'
import { DESK_COUNTS_QUERY, TRANSLATIONS_QUERY, untranslatedIn } from '../../model/desk/queries.ts'
import { getToday } from '../review/today.ts'
import { watchOutdated } from './watch-outdated.ts'

/** The lists of the desk as they stand. */
export interface Desk {
  /** How many documents a list or a group of it has, by its id; without those that are not known yet. */
  readonly counts: Readonly<Record<string, number>>
  /** Why some are not known, in a sentence for the editor; undefined where nothing is wrong. */
  readonly problem: string | undefined
}

const NOT_YET: Desk = { counts: {}, problem: undefined }

function toCounts(found: unknown): Readonly<Record<string, number>> {
  const entries: readonly [string, unknown][] = typeof found === 'object' && found !== null ? Object.entries(found) : []
  return Object.fromEntries(entries.flatMap(([id, count]) => (typeof count === 'number' ? [[id, count]] : [])))
}

function countsOf(facts: DeskFacts): Readonly<Record<string, number>> {
  return Object.fromEntries(DESK.flatMap(({ id, among }) => (among === undefined ? [] : [[id, facts[among].length]])))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The perspective of the desk's lists. */
const perspective = 'drafts'

/** Observes what the lists of the desk need besides their filters; all that do share what is read. */
export const watchDeskFacts = shared((store): Observable<DeskFacts> => {
  const listen = '*[_type == "siteSettings" || defined(language)]'
  const untranslated = watchQuery(store, { fetch: TRANSLATIONS_QUERY, listen, perspective }).pipe(map(untranslatedIn))
  return combineLatest({ outdated: watchOutdated(store), untranslated }).pipe(
    distinctUntilChanged((before, now) => isSame(before, now)),
  )
})

/** What is known at first is nothing: the lists are there at once, since every link of the Studio waits for them. */
function asPart(counts: Observable<Readonly<Record<string, number>>>): Observable<Desk> {
  return counts.pipe(
    map((known): Desk => ({ counts: known, problem: undefined })),
    catchError((error: unknown) => of({ counts: {}, problem: error instanceof Error ? error.message : String(error) })),
    startWith(NOT_YET),
  )
}

/** Observes the counts of the desk, which follow a change within about two seconds, in the perspective of its lists. */
export function watchDesk(store: QueryStore): Observable<Desk> {
  const params = { today: getToday() }
  const counted = watchQuery(store, { fetch: DESK_COUNTS_QUERY, listen: ALL_CONTENT, params, perspective })
  const parts = [asPart(counted.pipe(map(toCounts))), asPart(watchDeskFacts(store).pipe(map(countsOf)))] as const
  return combineLatest(parts).pipe(
    map(([one, other]) => ({ counts: { ...one.counts, ...other.counts }, problem: one.problem ?? other.problem })),
    distinctUntilChanged((before, now) => isSame(before, now)),
  )
}
