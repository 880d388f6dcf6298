import { defineArrayMember, defineField } from '@sanity/types'

import { defineDocument } from '../define.ts'
import { fullRowsField } from '../fields/full-rows.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { requiredLine, requiredText } from '../fields/plain-fields.ts'
import { ORIGINALS } from '../fields/references.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { linesOf, titleAndLines } from '../preview.ts'
import { namesBlank } from '../rules/blank-declared.ts'

const fact = defineArrayMember({
  name: 'modelFact',
  title: 'Fact',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Name of the blank',
      description: 'As the papers declare it, such as hotelName.',
      type: 'string',
      options: { translation: 'same' },
      validation: namesBlank,
    }),
    requiredLine(1, 120, {
      name: 'value',
      title: 'What this hotel writes',
      description: 'Invented: no real name, place or number.',
    }),
  ],
  preview: linesOf('value', 'name'),
})

const table = defineArrayMember({
  name: 'filledTable',
  title: 'Sheet or checklist',
  type: 'object',
  fields: [
    requiredLine(1, 120, {
      name: 'of',
      title: 'Heading of the sheet',
      description: 'Letter by letter as in the paper.',
    }),
    fullRowsField('Of a sheet every column. Of a checklist one word or sentence for each box: when, and by whom.'),
  ],
  preview: linesOf('of'),
})

const choice = defineArrayMember({
  name: 'filledOption',
  title: 'Option that is kept',
  type: 'object',
  fields: [
    requiredLine(1, 120, { name: 'option', description: 'Its bold words, letter by letter as in the paper.' }),
    requiredText(2, 900, {
      name: 'text',
      title: 'Filled in',
      description: 'The sentences of the option without gaps.',
    }),
  ],
  preview: linesOf('option'),
})

const filledPaper = defineArrayMember({
  name: 'filledPaper',
  title: 'Paper',
  type: 'object',
  fields: [
    defineField({
      name: 'paper',
      title: 'Which paper',
      description: 'A paper with blanks, or the guide to the risk map.',
      type: 'reference',
      to: [{ type: 'policy' }, { type: 'guide' }],
      options: ORIGINALS,
      validation: (rule) => rule.required(),
    }),
    requiredText(20, 400, { name: 'note', title: 'What to notice', description: 'Stands above the paper, not in it.' }),
    defineField({
      name: 'tables',
      title: 'Sheets and checklists',
      description: 'The rows that this hotel wrote, and what it ticked.',
      type: 'array',
      of: [table],
    }),
    defineField({
      name: 'options',
      title: 'Options',
      description: 'Where the paper offers sentences to choose from: those that are kept. The rest is left out.',
      type: 'array',
      of: [choice],
    }),
    defineField({
      name: 'body',
      title: 'Instead of the paper',
      description: 'Where this hotel writes something else, such as half a page. Empty: the paper itself, filled in.',
      type: 'body',
    }),
  ],
  preview: linesOf('paper.title'),
})

/** A hotel that is invented, with its papers filled in, so that a reader sees what is written there. */
export const modelHotel = defineDocument({
  name: 'modelHotel',
  title: 'Model hotel',
  icon: 'home',
  groups: GROUPS,
  fields: [
    titleField('What kind of hotel it is: “A family hotel with 40 rooms”. Invented: no real place or brand.', 80),
    slugField('title'),
    requiredLine(2, 30, { name: 'shortTitle', description: 'For links: “40 rooms”.', group: 'content' }),
    requiredText(20, 400, {
      name: 'summary',
      description: 'Who owns it, who works there, what it buys.',
      group: 'content',
    }),
    defineField({
      name: 'facts',
      description: 'What is typed for the blanks of the papers.',
      type: 'array',
      group: 'content',
      of: [fact],
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'papers',
      title: 'Papers filled in',
      description: 'Each has a page of its own, in this order.',
      type: 'array',
      group: 'content',
      of: [filledPaper],
      validation: (rule) => rule.required().min(1),
    }),
    ...languageFields('modelHotel'),
  ],
  preview: titleAndLines('shortTitle'),
})
