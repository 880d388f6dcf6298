import { BookmarkIcon } from '@sanity/icons/Bookmark'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { ClockIcon } from '@sanity/icons/Clock'
import { CommentIcon } from '@sanity/icons/Comment'
import { InboxIcon } from '@sanity/icons/Inbox'
import { LinkRemovedIcon } from '@sanity/icons/LinkRemoved'
import { RobotIcon } from '@sanity/icons/Robot'
import { TranslateIcon } from '@sanity/icons/Translate'
import type { ComponentType } from 'react'

export const DeskIcon = InboxIcon

/** An icon for every list of the desk. */
export const DESK_ICONS: Readonly<Record<string, ComponentType>> = {
  waiting: CommentIcon,
  'needs-address': LinkRemovedIcon,
  'no-source': BookmarkIcon,
  'review-overdue': ClockIcon,
  'review-soon': CalendarIcon,
  'machine-translation': RobotIcon,
  'missing-translation': TranslateIcon,
}
