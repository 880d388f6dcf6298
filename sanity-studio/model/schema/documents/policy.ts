import { defineArrayMember, defineField } from '@sanity/types'

import { lineOf } from '../fields/required.ts'
import { resourceGroups } from '../fields/groups.ts'
import { resourceFields, resourcePreview } from '../fields/resource-fields.ts'
import { defineDocument } from '../define.ts'
import { yesOrNo } from '../fields/plain-fields.ts'

/** A paper with blanks that a hotel fills in and makes its own: a policy, a protocol, a clause, a log. */
export const policy = defineDocument({
  name: 'policy',
  title: 'Paper',
  icon: 'clipboard',
  groups: resourceGroups(),
  fields: [
    ...resourceFields('policy'),
    defineField({
      name: 'fillIns',
      title: 'Blanks to fill in',
      description:
        'Declared once here, used in the text as often as needed. What a hotel types is filled in in every paper with that name. At most ten.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'fillInField' })],
      validation: (rule) => rule.max(10),
    }),
    defineField({
      name: 'body',
      title: 'Paper',
      description:
        'The paper and only the paper, as it is signed and printed: why the hotel has it; whom it is for, agency staff too; short rules that people can follow; which job is responsible, not which person; when to look at it again, at least once a year.',
      type: 'body',
      group: 'content',
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'guidance',
      title: 'Guidance',
      description: 'Shown beside the paper and never in it: how to use it, what it does not do.',
      type: 'body',
      group: 'content',
    }),
    defineField({
      name: 'forTheLawyer',
      title: 'For the lawyer',
      description: 'What a lawyer must look at before a hotel signs, one question a line.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'string', validation: lineOf(3, 240) })],
      validation: (rule) => rule.max(20),
    }),
    yesOrNo({
      name: 'lawyerCanWait',
      title: 'A lawyer can read it later',
      description:
        'On for checklists, logs, receipts and a first page to sign: the foot says “when you can”. Off for what binds a hotel, such as contracts, clauses, statements and full policies: it says “before you sign”.',
      group: 'content',
    }),
    yesOrNo({
      name: 'isPocketSize',
      title: 'A card for the pocket',
      description: 'On for a card that is printed on one side of A6. It has at most about 180 words.',
      group: 'content',
    }),
    yesOrNo({
      name: 'hasDocumentControl',
      title: 'Document control',
      description:
        'On for policies, procedures, codes and statements: a small table says who owns and approved it, which version it is and when it is looked at again. Off for cards, logs, letters, receipts and clauses.',
      group: 'review',
    }),
    defineField({
      name: 'version',
      title: 'Version',
      description: 'Count one more at each change of what the paper says.',
      type: 'number',
      group: 'review',
      validation: (rule) => rule.integer().min(1).max(999),
    }),
    defineField({
      name: 'versionDate',
      title: 'Date of the version',
      description: 'The day on which this version was written.',
      type: 'date',
      group: 'review',
    }),
    defineField({
      name: 'readBy',
      title: 'Read by',
      description:
        'Who has read this version as a lawyer, a survivors’ organisation or another expert. Empty while nobody has: the page then says “nobody yet”.',
      type: 'array',
      group: 'review',
      options: { translation: 'own' },
      of: [defineArrayMember({ type: 'paperReader' })],
      validation: (rule) => rule.max(20),
    }),
  ],
  preview: resourcePreview,
})
