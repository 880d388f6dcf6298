import { defineField } from '@sanity/types'

import { CHANGE_KINDS, CHANGE_READERS, MAX_TITLE, MAX_WORDS, MIN_WORDS } from '../../rules/change-note.ts'
import { defineDocument } from '../define.ts'
import { GROUPS } from '../fields/groups.ts'
import { oneOf } from '../fields/option-list.ts'
import { linesOf } from '../preview.ts'
import { HUB_LANGUAGES } from '../vocabularies/languages.ts'
import { optionalLine, requiredLine, requiredText } from '../fields/plain-fields.ts'

/**
 * Tells readers what changed on the hub, on “What changed” and in its feed. The Studio writes one with each publication, in
 * words that it proposes from the difference; an editor can correct them. It names no person: who published is in the
 * history. The document is named by its id and not by a reference, since a note outlives what was withdrawn.
 */
export const changeNote = defineDocument({
  name: 'changeNote',
  title: 'Change note',
  icon: 'activity',
  groups: GROUPS,
  fields: [
    requiredLine(2, MAX_TITLE, {
      name: 'title',
      title: 'About',
      description: 'The title of what changed, as it was on that day.',
      group: 'content',
    }),
    requiredText(MIN_WORDS, MAX_WORDS, {
      name: 'words',
      description: 'What changed, for readers: one or two short sentences. No name of a person.',
      group: 'content',
      rows: 3,
    }),
    oneOf(
      { name: 'kind', title: 'What happened', description: 'Under which heading it stands.', group: 'content' },
      CHANGE_KINDS,
    ),
    defineField({
      name: 'day',
      title: 'Day',
      description: 'The day on which it was published.',
      group: 'content',
      type: 'date',
      validation: (rule) => rule.required(),
    }),
    oneOf(
      { name: 'readBy', description: 'Who had read the change when it was published.', group: 'content' },
      CHANGE_READERS,
    ),
    optionalLine(128, {
      name: 'documentId',
      title: 'Document',
      description: 'The id of what changed. Empty for a change of the hub as a whole.',
      group: 'content',
    }),
    optionalLine(40, {
      name: 'documentType',
      title: 'Type',
      description: 'The type of that document.',
      group: 'content',
    }),
    oneOf({ name: 'language', description: 'The language of the words.', group: 'content' }, HUB_LANGUAGES),
  ],
  preview: linesOf('words', 'day', 'kind'),
})
