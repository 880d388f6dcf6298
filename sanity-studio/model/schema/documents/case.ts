import { defineArrayMember, defineField } from '@sanity/types'

import { defineDocument } from '../define.ts'
import { evidenceFields } from '../fields/evidence-fields.ts'
import { groupsWith } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { lineOf, textOf, textUpTo } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { joined, otherLanguage } from '../preview.ts'
import { CASE_KINDS, JURISDICTIONS } from '../vocabularies.ts'

const text = { type: 'text', rows: 3, group: 'content' } as const

/** A list of lines. @param least fewer are too few to publish. */
function lines(name: string, title: string, description: string, least: number, group = 'content') {
  return defineField({
    ...{ name, title, description, group, type: 'array' },
    of: [defineArrayMember({ type: 'string', validation: lineOf(2, 250) })],
    validation: (rule) => (least === 0 ? rule.unique() : rule.required().min(least).unique()),
  })
}

/** Something that happened in a hotel or to one that buys, as public sources tell it. Never a face, a name of a victim, a shock. */
export const realCase = defineDocument({
  name: 'case',
  title: 'Real case',
  icon: 'case',
  groups: groupsWith({ name: 'use', title: 'In training, and what not to say' }),
  fields: [
    titleField(
      'What happened, in a few plain words. No name of a person, and of a hotel only where a court judged it.',
      90,
    ),
    slugField('title'),
    defineField({
      ...{ ...text, name: 'summary', title: 'In one sentence', rows: 2 },
      description: 'What a manager can take from it, for lists and the search.',
      validation: textOf(20, 200),
    }),
    defineField({
      ...{ name: 'place', title: 'Place', type: 'string', group: 'content' },
      description: 'As closely as is fair: a town where no court judged the hotel.',
      validation: lineOf(3, 90),
    }),
    oneOf(
      {
        name: 'country',
        title: 'Country',
        description: 'Where it happened, or whose law it is about.',
        group: 'content',
      },
      JURISDICTIONS,
    ),
    defineField({
      ...{ name: 'years', title: 'When', type: 'string', group: 'content' },
      description: 'The years of what happened, as the sources give them: “2008 to 2010”.',
      validation: lineOf(4, 60),
    }),
    oneOf(
      { name: 'kind', title: 'Kind', description: 'Under which heading it is listed.', group: 'content' },
      CASE_KINDS,
    ),
    lines('seen', 'What staff saw', 'One thing a line: what people did or said, never what they are.', 1),
    defineField({
      ...{ ...text, name: 'happened', title: 'What happened' },
      description: 'In short sentences. “Said” and “suspected” where no court has judged.',
      validation: textOf(20, 700),
    }),
    lines('prevention', 'What could have stopped it', 'Our own view: pages and talks say that it is ours.', 1),
    defineField({
      ...{ ...text, name: 'changed', title: 'What changed' },
      description: 'Afterwards, as the sources tell it. Empty where none does.',
      validation: textUpTo(500),
    }),
    lines('notConfirmed', 'What is not known', 'One thing a line. Readers see it.', 0),
    lines(
      'questions',
      'To ask the team',
      'Two questions for a talk, that nobody has to answer from their own life.',
      2,
      'use',
    ),
    {
      ...lines('doNotSay', 'Do not say', 'For editors alone: no page shows it.', 1, 'use'),
      options: { translation: 'own' },
    },
    {
      ...lines(
        'mayNotAppear',
        'Words that may not appear',
        'A text of this case with one of them is refused.',
        0,
        'use',
      ),
      options: { translation: 'own' },
    },
    referencesTo({ name: 'laws', title: 'Laws', description: 'Their pages tell the case.', group: 'audience' }, [
      'law',
    ]),
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Who could have noticed it.', group: 'audience' }, [
      'role',
    ]),
    referencesTo({ name: 'topics', title: 'Topics', description: 'What it is about.', group: 'audience' }, ['topic']),
    layTermsField,
    ...languageFields('case'),
    ...evidenceFields({ reviewEveryDays: 180 }),
  ],
  preview: {
    select: { title: 'title', place: 'place', years: 'years', language: 'language' },
    prepare: ({ title, place, years, language }) => ({
      title: joined(title),
      subtitle: joined(otherLanguage(language), place, years),
    }),
  },
})
