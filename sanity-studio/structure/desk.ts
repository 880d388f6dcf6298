import { BookmarkIcon } from '@sanity/icons/Bookmark'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { CircleIcon } from '@sanity/icons/Circle'
import { ClockIcon } from '@sanity/icons/Clock'
import { CommentIcon } from '@sanity/icons/Comment'
import { InboxIcon } from '@sanity/icons/Inbox'
import { LinkRemovedIcon } from '@sanity/icons/LinkRemoved'
import { RobotIcon } from '@sanity/icons/Robot'
import { TransferIcon } from '@sanity/icons/Transfer'
import { TranslateIcon } from '@sanity/icons/Translate'
import { TrashIcon } from '@sanity/icons/Trash'
import { UndoIcon } from '@sanity/icons/Undo'
import { UserIcon } from '@sanity/icons/User'
import { UsersIcon } from '@sanity/icons/Users'
import type { ComponentType } from 'react'
import { combineLatest, distinctUntilChanged, map, switchMap, type Observable } from 'rxjs'
import type {
  DocumentListBuilder,
  ListBuilder,
  ListItemBuilder,
  StructureBuilder,
  StructureResolverContext,
} from 'sanity/structure'

import { API_VERSION } from '../connection/api-version.ts'
import { watchQuery } from '../connection/watch-query.ts'
import type { DeskFacts, DeskList } from '../desk/desk-list.ts'
import { groupsOf } from '../desk/by-risk.ts'
import { DESK } from '../desk/lists.ts'
import { DESK_COUNTS_QUERY, DESK_FACTS_QUERY, toParams } from '../desk/queries.ts'
import { getToday } from '../review/today.ts'
import { type Fields, fieldsIn, isFields, textsIn } from '../rules/fields.ts'
import { findOutdated, TRANSLATIONS_QUERY } from '../translation-units/outdated.ts'
import { importantFirst } from './important-first.tsx'

/** The icon of each list, by its id. */
const LIST_ICONS: Readonly<Record<string, ComponentType>> = {
  waiting: CommentIcon,
  'sent-back': UndoIcon,
  'removal-asked': TrashIcon,
  'needs-address': LinkRemovedIcon,
  'no-source': BookmarkIcon,
  'review-overdue': ClockIcon,
  'review-soon': CalendarIcon,
  'never-reviewed': CircleIcon,
  'published-alone': UserIcon,
  'outdated-translation': TransferIcon,
  'unchecked-translation': UsersIcon,
  'machine-translation': RobotIcon,
  'missing-translation': TranslateIcon,
}

/** A filter for all content: a change to any of it may change a count. */
const CONTENT = '*[!(_id in path("_.**")) && !(_type match "sanity.*") && !(_type match "system.*")]'

interface Desk {
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
function watchOutdated({ documentStore }: StructureResolverContext): Observable<readonly string[]> {
  return watchQuery(documentStore, { fetch: TRANSLATIONS_QUERY, listen: CONTENT, perspective: 'raw' }).pipe(
    map((found) => findOutdated(fieldsIn(found))),
  )
}

/** Observes the counts of the desk, which follow a change within about two seconds, in the perspective of its lists. */
function watchDesk(context: StructureResolverContext): Observable<Desk> {
  const { documentStore } = context
  const perspective = 'drafts'
  const listen = '*[_type in ["review", "removal", "siteSettings"]]'
  const facts = watchQuery(documentStore, { fetch: DESK_FACTS_QUERY, listen, perspective })
  return combineLatest([facts, watchOutdated(context)]).pipe(
    map(([found, outdated]) => toFacts(found, outdated)),
    distinctUntilChanged((before, now) => isSame(before, now)),
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

function toDocuments(S: StructureBuilder, { id, title, filter }: DeskList, facts: DeskFacts): DocumentListBuilder {
  return S.documentList()
    .id(id)
    .title(title)
    .filter(filter)
    .params(toParams(facts))
    .apiVersion(API_VERSION)
    .initialValueTemplates([])
}

/** A list in groups by risk, the worst first; in each what rests on the oldest source first, as in rules/due.ts. */
function toGroups(S: StructureBuilder, list: DeskList, { facts, counts }: Desk): ListBuilder {
  const { id, title } = list
  return S.list()
    .id(id)
    .title(title)
    .items(
      groupsOf(list).map((group) =>
        S.listItem()
          .id(group.id)
          .title(`${group.title} (${counts[group.id] ?? 0})`)
          .icon(LIST_ICONS[id])
          .child(toDocuments(S, group, facts).defaultOrdering([{ field: 'sourceSeen', direction: 'asc' }])),
      ),
    )
}

function toChild(S: StructureBuilder, list: DeskList, desk: Desk) {
  const { id, title, filter, order, byRisk = false } = list
  if (order !== undefined) return importantFirst(S, { id, title, filter, order, params: toParams(desk.facts) })
  if (byRisk) return toGroups(S, list, desk)
  return toDocuments(S, list, desk.facts).defaultOrdering([{ field: '_updatedAt', direction: 'desc' }])
}

function toItem(S: StructureBuilder, list: DeskList, desk: Desk): ListItemBuilder {
  return S.listItem()
    .id(list.id)
    .title(`${list.title} (${desk.counts[list.id] ?? 0})`)
    .icon(LIST_ICONS[list.id])
    .child(toChild(S, list, desk))
}

/** The editor's desk: the lists of work to do, with their counts. */
export function desk(S: StructureBuilder, context: StructureResolverContext): ListItemBuilder {
  return S.listItem()
    .id('desk')
    .title('Editor’s desk')
    .icon(InboxIcon)
    .child(() =>
      watchDesk(context).pipe(
        map((found) =>
          S.list()
            .id('desk')
            .title('Editor’s desk')
            .items(DESK.map((list) => toItem(S, list, found))),
        ),
      ),
    )
}
