import { defineArrayMember, defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { oneOf } from '../fields/option-list.ts'
import { referenceTo, referencesTo } from '../fields/references.ts'
import { sceneFields } from '../fields/scene-fields.ts'
import { lineOf } from '../fields/required.ts'
import { shownDaysFields } from '../fields/shown-days-fields.ts'
import { titleField } from '../fields/title-fields.ts'
import { POSTER_KINDS } from '../vocabularies/texts.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'

function shortLines(name: string, title: string, description: string, max: number) {
  return defineField({
    name,
    title,
    description,
    type: 'array',
    group: 'content',
    of: [defineArrayMember({ type: 'string', validation: lineOf(3, 80) })],
    validation: (rule) => rule.max(max),
  })
}

/** The words of a poster, card or leaflet that editors choose. Signs come from the job, numbers from the helplines. */
export const poster = defineDocument({
  name: 'poster',
  title: 'Poster',
  icon: 'pin',
  groups: GROUPS,
  fields: [
    titleField('The headline: the largest words of the sheet, three to eight of them.', 60),
    oneOf(
      { name: 'kind', title: 'For', description: 'Where it hangs, or who keeps it.', group: 'content' },
      POSTER_KINDS,
    ),
    referenceTo(
      {
        name: 'role',
        title: 'Job',
        description: 'For a staff room: whose poster it is. Empty: the headline of every job that has none of its own.',
        group: 'content',
      },
      'role',
    ),
    ...sceneFields(
      'The picture of the sheet. For a staff room: that of a sign of the job, which is then the first on the sheet. Empty: the first drawing that a sign of the job has; no picture on the other sheets.',
    ),
    shortLines(
      'lines',
      'Lines below the headline',
      'Short questions or sentences that hold in every country. A staff room poster shows the signs of its job instead.',
      6,
    ),
    defineField({
      ...referencesTo(
        {
          name: 'rights',
          description: 'For a worker to keep: each is on the sheets for its own country only, with its short answer.',
          group: 'content',
        },
        ['rightsAnswer'],
      ),
      validation: (rule) => rule.unique().max(6),
    }),
    shortLines('closing', 'Last words', 'One or two lines above the numbers. The first is in bold.', 2),
    ...languageFields('poster'),
    ...shownDaysFields(),
  ],
  preview: titleAndLines('kind', 'role.shortTitle'),
})
