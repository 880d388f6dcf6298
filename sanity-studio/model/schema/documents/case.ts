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
import { CASE_KINDS } from '../vocabularies/laws.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'

function line(name: string, title: string, description: string) {
  return defineField({ name, title, description, type: 'string', group: 'content', validation: lineOf(4, 90) })
}

function text(name: string, title: string, description: string, max: number, isRequired = true) {
  const validation = isRequired ? textOf(20, max) : textUpTo(max)
  return defineField({ name, title, description, type: 'text', rows: 3, group: 'content', validation })
}

/** A list of lines. @param least fewer are too few to publish. */
function lines(name: string, title: string, description: string, least: number, group = 'content') {
  return defineField({
    ...{ name, title, description, group, type: 'array' },
    of: [defineArrayMember({ type: 'string', validation: lineOf(2, 250) })],
    ...(group === 'editors' && { options: { translation: 'own' } }),
    validation: (rule) => (least === 0 ? rule.unique() : rule.required().min(least).unique()),
  })
}

function about(type: string, title: string, description: string) {
  return referencesTo({ name: `${type}s`, title, description, group: 'audience' }, [type])
}

/** Something that happened in a hotel or to one that buys, as public sources tell it. Never a face, a name of a victim, a shock. */
export const realCase = defineDocument({
  name: 'case',
  title: 'Real case',
  icon: 'case',
  groups: groupsWith({ name: 'editors', title: 'What not to say' }),
  fields: [
    titleField(
      'What happened, in a few plain words. No person’s name, and a hotel’s only where a court judged it.',
      90,
    ),
    slugField('title'),
    text('summary', 'In one sentence', 'What a manager can take from it, for lists and the search.', 200),
    line('place', 'Place', 'As closely as is fair: a town where no court judged the hotel.'),
    oneOf({ name: 'country', title: 'Country', description: 'Where it happened.', group: 'content' }, JURISDICTIONS),
    line('years', 'When', 'The years of what happened, as the sources give them: “2008 to 2010”.'),
    oneOf(
      { name: 'kind', title: 'Kind', description: 'Under which heading it is listed.', group: 'content' },
      CASE_KINDS,
    ),
    lines('seen', 'What staff saw', 'One thing a line: what people did or said, never what they are.', 1),
    text('happened', 'What happened', '“Said” and “suspected” where no court has judged.', 700),
    lines('prevention', 'What could have stopped it', 'Our own view, and pages say so.', 1),
    text('changed', 'What changed', 'Afterwards, as the sources tell it. Empty where none does.', 500, false),
    lines('notConfirmed', 'What is not known', 'One thing a line. Readers see it.', 0),
    lines(
      'questions',
      'To ask the team',
      'Two questions that nobody has to answer from their own life.',
      2,
      'audience',
    ),
    lines('doNotSay', 'Do not say', 'For editors alone: no page shows it.', 1, 'editors'),
    lines('mayNotAppear', 'Words that may not appear', 'A text of this case with one is refused.', 0, 'editors'),
    about('law', 'Laws', 'Their pages tell the case.'),
    about('role', 'Jobs', 'Who could have noticed it.'),
    about('topic', 'Topics', 'What it is about.'),
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
