import type { DeskDocument, DeskList } from './desk-list.ts'
import { TRANSLATED_TYPES } from './missing-translation.ts'
import { ofTypes } from './of-types.ts'

function isDraft({ _id, _originalId = _id }: DeskDocument): boolean {
  return typeof _originalId === 'string' && _originalId.startsWith('drafts.')
}

/** Drafts that somebody has sent for review. */
export const waiting: DeskList = {
  id: 'waiting',
  title: 'Waiting for a second reader',
  todo: 'Read it as somebody else would, then press “Approve”, or say what to change.',
  filter: `${ofTypes([...TRANSLATED_TYPES, 'siteSettings'])} && _id in $waiting &&
    coalesce(_originalId, _id) in path("drafts.**")`,
  holds: (document, facts) => facts.waiting.includes(document._id) && isDraft(document),
}
