import { defineArrayMember, defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { referenceTo } from '../fields/references.ts'
import { joined } from '../preview.ts'
import { requiredLine, yesOrNo } from '../fields/plain-fields.ts'

/** Which of the topics that a law lists for trainings a training is about. It never says that a training meets the law. */
export const lawCover = defineObject({
  name: 'lawCover',
  title: 'Topics of a law',
  icon: 'book',
  fields: [
    referenceTo({ name: 'law', description: 'The law that asks hotels for a training.' }, 'law', true),
    defineField({
      name: 'topics',
      title: 'Topics that the law lists',
      description: 'In the words of our page about the law. Empty where it lists none.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'listedTopic',
          type: 'object',
          fields: [
            requiredLine(3, 110, { name: 'words', title: 'Topic', description: 'In a few words.' }),
            yesOrNo({ name: 'isCovered', title: 'Covered', description: 'On if this training is about it.' }),
          ],
        }),
      ],
    }),
  ],
  preview: {
    select: { title: 'law.title' },
    prepare: ({ title }) => ({ title: joined(title), subtitle: 'Topics of a law' }),
  },
})
