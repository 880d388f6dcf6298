import { defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { titleField } from '../fields/title-fields.ts'
import { STANCES } from '../vocabularies/texts.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { yesOrNo } from '../fields/plain-fields.ts'

/** One thing to do, or not to do, after noticing something. */
export const actionStep = defineDocument({
  name: 'actionStep',
  title: 'Step',
  icon: 'checkmark-circle',
  groups: GROUPS,
  fields: [
    titleField('Begin with the verb, or with “Do not”.', 240),
    oneOf(
      { name: 'stance', title: 'Do or do not', description: 'On which side it stands.', group: 'content' },
      STANCES,
    ),
    defineField({
      name: 'order',
      title: 'Place in lists',
      description: 'Lower comes first.',
      type: 'number',
      group: 'content',
      validation: (rule) => rule.required().integer().min(0),
    }),
    yesOrNo({
      name: 'forEveryJob',
      description: 'On when it holds for all staff. Name guests or partners below if it holds for them too.',
      group: 'audience',
    }),
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Whose task it is.', group: 'audience' }, ['role']),
    ...languageFields('actionStep'),
    ...evidenceFields({ reviewEveryDays: 365 }),
  ],
  preview: titleAndLines('stance'),
})
