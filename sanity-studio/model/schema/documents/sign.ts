import { defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { anyOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { sceneFields } from '../fields/scene-fields.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { checkSignWeight } from '../rules/sign-weight.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { EXPLOITATION_TYPES } from '../vocabularies/resources.ts'
import { defineDocument } from '../define.ts'
import { joined, otherLanguage } from '../preview.ts'
import { optionalText, requiredText, yesOrNo } from '../fields/plain-fields.ts'

/** Something that can be seen or heard and may, with others, mean that somebody is controlled. */
export const sign = defineDocument({
  name: 'sign',
  title: 'Sign',
  icon: 'eye-open',
  groups: GROUPS,
  fields: [
    titleField('What people do, never what they are.', 240),
    slugField('title'),
    requiredText(4, 300, {
      name: 'mayAlsoBe',
      title: 'It may also be',
      description: 'The innocent explanations. A sign without one is not published.',
      rows: 2,
      group: 'content',
    }),
    optionalText(300, {
      name: 'caveat',
      description: 'Shown with the sign wherever it stands, for signs that are contested.',
      rows: 2,
      group: 'content',
    }),
    yesOrNo({
      name: 'callNow',
      description:
        'On only where the sign itself, or the guide it belongs to, says to call the police or 999 at once: a child, somebody who cannot get out, somebody hurt. All others are told to a manager or the helpline.',
      group: 'content',
    }),
    ...sceneFields('What the sign looks like. Leave it empty where none fits: no picture is better than a wrong one.'),
    defineField({
      name: 'weight',
      title: 'Weight',
      description:
        '1 weak, 2 medium, 3 strong. Our own proposal, used for the order only and never shown as a score. A sign that only one list of one country names is weak.',
      type: 'number',
      group: 'content',
      validation: (rule) => [
        rule.required().integer().min(1).max(3),
        rule.custom((weight: number | undefined, { document }) =>
          checkSignWeight(weight, { evidenceFrom: document?.['evidenceFrom'], sources: document?.['sources'] }),
        ),
      ],
    }),
    anyOf(
      {
        name: 'evidenceFrom',
        description:
          'The countries of its sources, as readers see them below the sign; International for bodies of many States.',
        group: 'sources',
      },
      JURISDICTIONS,
      true,
    ),
    yesOrNo({
      name: 'isAdapted',
      title: 'Adapted by us',
      description: 'On where the source names a more general sign.',
      group: 'sources',
    }),
    yesOrNo({ name: 'forEveryJob', description: 'On when anyone may notice it.', group: 'audience' }),
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Who is most likely to notice.', group: 'audience' }, [
      'role',
    ]),
    anyOf(
      {
        name: 'exploitationTypes',
        title: 'Kinds of exploitation',
        description: 'Which kinds it can belong to.',
        group: 'audience',
      },
      EXPLOITATION_TYPES,
    ),
    layTermsField,
    ...languageFields('sign'),
    ...evidenceFields({ reviewEveryDays: 365 }),
  ],
  preview: {
    select: { title: 'title', mayAlsoBe: 'mayAlsoBe', language: 'language' },
    prepare: ({ title, mayAlsoBe, language }) => ({
      title: joined(title),
      subtitle: joined(
        otherLanguage(language),
        typeof mayAlsoBe === 'string' ? `May also be: ${mayAlsoBe}` : undefined,
      ),
    }),
  },
})
