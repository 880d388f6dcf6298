import { defineArrayMember, defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { optionalText, requiredText } from '../fields/plain-fields.ts'

function listOf(type: string, name: string, title: string, description: string) {
  return defineField({ name, title, description, type: 'array', group: 'content', of: [defineArrayMember({ type })] })
}

/** The way from a concern to official help in one country: who may refer, who decides, who supports. */
export const referralRoute = defineDocument({
  name: 'referralRoute',
  title: 'National route',
  icon: 'arrow-right',
  groups: GROUPS,
  fields: [
    titleField('Such as: “From a concern to help in the United Kingdom”.'),
    slugField('title'),
    oneOf(
      { name: 'country', description: 'Local partnerships there show this route.', group: 'content' },
      JURISDICTIONS,
    ),
    requiredText(20, 500, {
      name: 'summary',
      title: 'In short',
      description: 'In one to three short sentences: what a hotel does, and what others do.',
      rows: 3,
      group: 'content',
    }),
    listOf('referralStep', 'steps', 'Steps', 'From the call to the last decision.'),
    listOf('routePlace', 'places', 'Parts of the country', 'What differs from one to another.'),
    listOf('firstResponder', 'responders', 'First responders', 'The bodies that may refer a person.'),
    optionalText(800, {
      name: 'caveat',
      title: 'What is not confirmed',
      description: 'What no source shows, or only an old one.',
      rows: 3,
      group: 'content',
    }),
    layTermsField,
    ...languageFields('referralRoute'),
    ...evidenceFields({ reviewEveryDays: 180 }),
  ],
  preview: titleAndLines('country'),
})
