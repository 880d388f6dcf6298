import { defineArrayMember, defineField } from '@sanity/types'

import { lineOf } from '../../../sanity-studio/model/schema/fields/required.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { counted, firstOf, joined } from '../../../sanity-studio/model/schema/preview.ts'

function linesField(name: string, title: string, description: string) {
  return defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({ type: 'string', validation: lineOf(3, 240) })],
  })
}

/** What to do beside what not to do. In English each line begins with its verb, or with “Do not”. */
export const doDontList = defineObject({
  name: 'doDontList',
  title: 'Do and do not',
  icon: 'split-vertical',
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
  preview: {
    select: { yes: 'do', no: 'dont' },
    prepare: ({ yes, no }) => ({
      title: joined(firstOf(yes), firstOf(no)) ?? 'Do and do not',
      subtitle: `${counted(yes, 'line')} to do, ${counted(no, 'line')} not to do`,
    }),
  },
})
