import { defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { textOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { defineDocument } from '../define.ts'
import { titleAndLine } from '../preview.ts'

/** A text at an address of its own: about, privacy, accessibility, stay safe online, for guests. */
export const page = defineDocument({
  name: 'page',
  title: 'Page',
  icon: 'document',
  groups: GROUPS,
  fields: [
    titleField('The heading of the page.'),
    slugField('title'),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences under the heading and for search engines.',
      type: 'text',
      rows: 2,
      group: 'content',
      validation: textOf(20, 320),
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
  preview: titleAndLine('summary'),
})
