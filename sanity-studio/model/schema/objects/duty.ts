import { defineField } from '@sanity/types'

import { dayFields } from '../fields/day-fields.ts'
import { anyOf, oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { lineUpTo } from '../fields/required.ts'
import { defineObject } from '../define.ts'
import { linesOf } from '../preview.ts'
import { BOUND_PARTIES, DUTY_SUBJECTS } from '../vocabularies/laws.ts'
import { listOf, optionalLine, optionalText, requiredLine, webAddress, yesOrNo } from '../fields/plain-fields.ts'

function noticeLine(name: string, title: string, description: string) {
  return defineField({ name, title, description, type: 'string', validation: lineUpTo(160) })
}

/** What a law says of a notice that it makes a hotel hang up. Its words are the State’s and are never printed by us. */
const noticeField = defineField({
  name: 'notice',
  title: 'The notice',
  description: 'Only where the duty is to hang something up. A part that no source names stays empty.',
  type: 'object',
  fields: [
    noticeLine('where', 'Where it hangs', 'Such as: “Where other notices for employees hang”.'),
    noticeLine('size', 'Size', 'Such as: “At least 11 × 15 inches”.'),
    noticeLine('letters', 'Letters', 'Such as: “At least 32 points”.'),
    noticeLine('languages', 'Languages', 'Such as: “English and Spanish”.'),
    webAddress(300, {
      name: 'address',
      title: 'The State’s own notice',
      description: 'The web page where the State offers it. Empty where no source names one.',
    }),
  ],
})

/** One thing that a law makes a hotel do. Only what a source says: a part that no source names stays empty. */
export const duty = defineObject({
  name: 'duty',
  title: 'Duty',
  icon: 'checkmark-circle',
  fields: [
    requiredLine(3, 90, {
      name: 'title',
      title: 'Duty',
      description: 'In a few words that begin with the verb: “Hang up the State’s notice”.',
    }),
    oneOf({ name: 'about', description: 'Where the duty finder lists it.' }, DUTY_SUBJECTS, false),
    anyOf(
      {
        name: 'binds',
        description: 'Only where it names somebody else than the law as a whole. Empty where no source says.',
      },
      BOUND_PARTIES,
    ),
    optionalLine(200, { name: 'who', description: 'Who must do it, or must be trained. Empty where no source says.' }),
    optionalText(500, {
      name: 'what',
      description: 'What exactly: subjects, size, language, to whom. Short sentences.',
      rows: 3,
    }),
    optionalLine(160, {
      name: 'length',
      title: 'How long',
      description: 'Of a training: “At least 20 minutes”. Empty where no source says.',
    }),
    optionalLine(200, { name: 'when', description: 'By when, and how often. Empty where no source says.' }),
    optionalLine(200, {
      name: 'keep',
      description: 'What to keep as proof, and for how long. Empty where no source says.',
    }),
    defineField({
      name: 'yearlyDay',
      title: 'Day of the year',
      description: 'Only where a source names it: month and day, as 05-31. For the calendar of a hotel.',
      type: 'string',
      validation: (rule) => rule.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { name: 'month and day, as 05-31' }),
    }),
    referencesTo(
      {
        name: 'papers',
        description:
          'Papers of ours that help to do it or to show it, the nearest first. Trainings, records and notices come by themselves.',
      },
      ['policy'],
    ),
    yesOrNo({
      name: 'needsApproval',
      title: 'Only approved courses count',
      description: 'On if the State accepts only a course that it made or approved. Readers are told that ours is not.',
    }),
    webAddress(500, {
      name: 'coursesUrl',
      title: 'Page with the State’s courses',
      description: 'Only an address of the State itself that a source gives.',
    }),
    optionalLine(90, {
      name: 'coursesFrom',
      title: 'Office to ask for courses',
      description: 'Where no address is known: the office that the law names, such as “the Attorney General of Texas”.',
    }),
    yesOrNo({
      name: 'isAdvice',
      title: 'Good practice',
      description: 'On where it is advised but the law itself does not demand it. The page says so.',
    }),
    noticeField,
    ...dayFields(),
    listOf('source', {
      name: 'sources',
      title: 'Said by',
      description: 'Those of the law’s sources that say this duty. Empty where all of them do.',
    }),
  ],
  preview: linesOf('title', 'who', 'when'),
})
