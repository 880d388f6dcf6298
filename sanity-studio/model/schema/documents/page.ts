import { defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { requiredText } from '../fields/plain-fields.ts'

/** A text at an address of its own: about, privacy, accessibility, stay safe online, for guests. */
export const page = defineDocument({
  name: 'page',
  title: 'Page',
  icon: 'document',
  groups: GROUPS,
  fields: [
    titleField('The heading of the page.'),
    slugField('title'),
    requiredText(20, 320, {
      name: 'summary',
      description: 'One or two sentences under the heading and for search engines.',
      rows: 2,
      group: 'content',
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description: 'Headings, short paragraphs, lists. First say in two sentences what the page tells.',
      type: 'body',
      group: 'content',
      validation: (rule) => rule.required().min(1),
    }),
    layTermsField,
    ...languageFields('page'),
    ...evidenceFields({ reviewEveryDays: 365, sourceRequired: false }),
  ],
  preview: titleAndLines('summary'),
})
