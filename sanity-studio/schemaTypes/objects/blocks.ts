import { defineArrayMember, defineField, defineType } from '@sanity/types'

import { oneOf } from '../fields/option-list.ts'
import { lineOf, lineUpTo, textOf } from '../fields/required.ts'
import { referenceTo, referencesTo } from '../fields/references.ts'
import { checkPictureChosen } from '../rules/picture-chosen.ts'
import { checkSourceFindable } from '../rules/source-findable.ts'
import { CALLOUT_TONES } from '../vocabularies.ts'

function linesField(name: string, title: string, description: string) {
  return defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({ type: 'string', validation: lineOf(3, 240) })],
  })
}

/** A short text set apart because it matters more than its neighbours. */
export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  type: 'object',
  fields: [
    oneOf({ name: 'tone', title: 'Weight', description: 'Note, important, or danger.' }, CALLOUT_TONES),
    defineField({
      name: 'title',
      title: 'Heading',
      description: 'Optional.',
      type: 'string',
      validation: lineUpTo(80),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'Two or three sentences.',
      type: 'plainText',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'tone' } },
})

/** What to do beside what not to do. In English each line begins with its verb, or with “Do not”. */
export const doDontList = defineType({
  name: 'doDontList',
  title: 'Do and do not',
  type: 'object',
  fields: [
    linesField('do', 'Do', 'Begin with the verb.'),
    linesField('dont', 'Do not', 'Begin with “Do not”: the words must carry the meaning, not the colour.'),
  ],
  validation: (rule) =>
    rule
      .custom((value, context) => {
        // Other languages forbid in other words.
        if (context.document?.['language'] !== 'en') return true
        const dont: unknown = value?.['dont']
        const lines: readonly unknown[] = Array.isArray(dont) ? dont : []
        const bad = lines.filter((line) => typeof line === 'string').find((line) => !line.startsWith('Do not'))
        return bad === undefined || `“${bad}” stands under “Do not”, so begin it with “Do not”.`
      })
      .warning(),
  preview: { select: { title: 'do.0', subtitle: 'dont.0' } },
})

/** Steps in the order in which they are done. */
export const steps = defineType({
  name: 'steps',
  title: 'Numbered steps',
  type: 'object',
  fields: [
    defineField({
      name: 'items',
      title: 'Steps',
      description: 'In order.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'step',
          type: 'object',
          fields: [
            defineField({
              name: 'title',
              title: 'Step',
              description: 'Begin with the verb.',
              type: 'string',
              validation: lineOf(3, 140),
            }),
            defineField({ name: 'text', title: 'More', description: 'Optional.', type: 'plainText' }),
          ],
        }),
      ],
      validation: (rule) => rule.required().min(2),
    }),
  ],
  preview: { select: { title: 'items.0.title' } },
})

/** A picture in the text. */
export const figure = defineType({
  name: 'figure',
  title: 'Figure',
  type: 'object',
  fields: [
    defineField({
      name: 'picture',
      title: 'Picture',
      description: 'The picture.',
      type: 'picture',
      // A rule of a field takes the place of its type's.
      validation: (rule) => rule.required().custom(checkPictureChosen),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'Optional.',
      type: 'string',
      validation: lineUpTo(200),
    }),
  ],
  preview: { select: { title: 'caption', media: 'picture' } },
})

/** Signs from the shared list, each shown with what it may also be. */
export const signList = defineType({
  name: 'signList',
  title: 'Signs',
  type: 'object',
  fields: [
    defineField({
      ...referencesTo(
        { name: 'signs', title: 'Signs', description: 'Picked from the list, so that a change reaches every page.' },
        ['sign'],
      ),
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  preview: { select: { title: 'signs.0.title' } },
})

/** A helpline from the shared list. */
export const helplineCard = defineType({
  name: 'helplineCard',
  title: 'Helpline',
  type: 'object',
  fields: [
    referenceTo({ name: 'helpline', title: 'Helpline', description: 'Picked from the list.' }, 'helpline', true),
  ],
  preview: { select: { title: 'helpline.title' } },
})

/** A file of our own to take away. */
export const download = defineType({
  name: 'download',
  title: 'Download',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What it is.',
      type: 'string',
      validation: lineOf(3, 120),
    }),
    defineField({
      name: 'file',
      title: 'File',
      description: 'Only what we made or may share; link to the rest.',
      type: 'file',
      options: { accept: 'application/pdf' },
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'title' } },
})

/** A short quotation with its source. */
export const sourcedQuote = defineType({
  name: 'sourcedQuote',
  title: 'Quotation',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Words',
      description: 'Short, exact.',
      type: 'text',
      rows: 3,
      validation: textOf(10, 400),
    }),
    defineField({
      name: 'source',
      title: 'Source',
      description: 'Who said it, and where.',
      type: 'source',
      // A rule of a field takes the place of its type's.
      validation: (rule) => rule.required().custom(checkSourceFindable),
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'source.publisher' } },
})
