import { defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { anyOf, oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { textUpTo } from '../fields/required.ts'
import { titleField } from '../fields/title-fields.ts'
import { PATH_TOOLS, PHASES, RISK_AREAS } from '../vocabularies/resources.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { requiredText } from '../fields/plain-fields.ts'

function hint(name: string, title: string, description: string) {
  return defineField({ name, title, description, type: 'text', rows: 2, group: 'content', validation: textUpTo(240) })
}

/** One step of the path “Start here”: a task of a hotel that somebody takes on until a day. */
export const pathStep = defineDocument({
  name: 'pathStep',
  title: 'Step of the path',
  icon: 'arrow-right',
  groups: GROUPS,
  fields: [
    titleField('Begin with the verb. One task that somebody can finish.', 80),
    oneOf({ name: 'phase', description: 'To which part of the path it belongs.', group: 'content' }, PHASES),
    defineField({
      name: 'order',
      title: 'Place in the path',
      description: 'Lower comes first.',
      type: 'number',
      group: 'content',
      validation: (rule) => rule.required().integer().min(0),
    }),
    requiredText(10, 240, {
      name: 'why',
      title: 'What it is',
      description: 'One or two short sentences: what to do, and when it is done.',
      rows: 2,
      group: 'content',
    }),
    hint('inSmallHotel', 'In a small hotel', 'How ten people without a budget do it. Empty: in the same way.'),
    hint('inGroup', 'In a group or franchise', 'What the brand or the owner adds. Empty: nothing.'),
    anyOf(
      {
        name: 'areas',
        title: 'Areas of risk',
        description: 'Where in and around the hotel it makes people safer. Empty: everywhere.',
        group: 'content',
      },
      RISK_AREAS,
    ),
    defineField({
      ...referencesTo(
        {
          name: 'material',
          description: 'The guides, papers and trainings that help with it. The first is the most useful.',
          group: 'content',
        },
        ['guide', 'policy', 'training', 'externalResource', 'topic', 'organisation'],
      ),
      validation: (rule) => rule.unique().max(4),
    }),
    oneOf(
      {
        name: 'tool',
        title: 'Page to work with',
        description: 'A page of the hub on which it is done. It comes before the material.',
        group: 'content',
      },
      PATH_TOOLS,
      false,
    ),
    ...languageFields('pathStep'),
  ],
  preview: titleAndLines('phase'),
})
