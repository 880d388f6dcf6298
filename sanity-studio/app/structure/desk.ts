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
import { map } from 'rxjs'
import type { ListBuilder, ListItemBuilder, StructureBuilder, StructureResolverContext } from 'sanity/structure'

import type { DeskList } from '../../model/desk/desk-list.ts'
import { groupsOf } from '../../model/desk/by-risk.ts'
import { DESK } from '../../model/desk/lists.ts'
import { rowList } from './row-list.tsx'
import { watchDesk, type Desk } from './watch-desk.ts'

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

/** The title of a list with the number of its documents, once that is known. */
function titleOf({ id, title }: DeskList, { counts }: Desk): string {
  const count = counts[id]
  return count === undefined ? title : `${title} (${count})`
}

/** A list in groups by risk, the worst first; in each what rests on the oldest source first, as in rules/due.ts. */
function toGroups(S: StructureBuilder, list: DeskList, desk: Desk): ListBuilder {
  const { id, title } = list
  return S.list()
    .id(id)
    .title(title)
    .items(
      groupsOf(list).map((group) =>
        S.listItem()
          .id(group.id)
          .title(titleOf(group, desk))
          .icon(LIST_ICONS[id])
          .child(rowList(S, { ...group, order: 'sourceSeen' })),
      ),
    )
}

function toChild(S: StructureBuilder, list: DeskList, desk: Desk) {
  if (list.order !== undefined) return rowList(S, list, 'translation')
  if (list.byRisk === true) return toGroups(S, list, desk)
  return rowList(S, { ...list, order: '_updatedAt desc' })
}

function toItem(S: StructureBuilder, list: DeskList, desk: Desk): ListItemBuilder {
  return S.listItem()
    .id(list.id)
    .title(titleOf(list, desk))
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
      watchDesk(context.documentStore).pipe(
        map((found) =>
          S.list()
            .id('desk')
            .title(found.problem === undefined ? 'Editor’s desk' : `The numbers are missing. ${found.problem}`)
            .items(DESK.map((list) => toItem(S, list, found))),
        ),
      ),
    )
}
