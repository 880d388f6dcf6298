import { defineField } from '@sanity/types'

import { COVER_SHAPES } from '../../../../src/domain/picture.ts'
import { RESOURCE_LANGUAGES } from '../vocabularies/languages.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { AUDIENCES, EXPLOITATION_TYPES, KINDS, PHASES, RISK_AREAS } from '../vocabularies/resources.ts'
import { joined, otherLanguage, type Preview } from '../preview.ts'
import { evidenceFields, type Evidence } from './evidence-fields.ts'
import { languageFields } from './language-fields.ts'
import { layTermsField } from './lay-terms-field.ts'
import { anyOf, oneOf } from './option-list.ts'
import { referencesTo } from './references.ts'
import { shownDaysFields } from './shown-days-fields.ts'
import { slugField, titleField } from './title-fields.ts'
import { optionalLine, optionalText, requiredText, yesOrNo } from './plain-fields.ts'

const RESOURCES = ['guide', 'policy', 'training', 'externalResource']

/** The shapes in which pages show the picture of a resource, as the window in which it is cut shows them. */
function coverShapes(type: string) {
  const banner = { title: 'At the top of its page', aspectRatio: COVER_SHAPES.banner }
  const card = { title: 'In the list of training', aspectRatio: COVER_SHAPES.card }
  return type === 'training' ? [banner, card] : [banner]
}

function contentFields(type: string) {
  return [
    titleField('What the reader gets, in plain words.'),
    slugField('title'),
    oneOf({ name: 'kind', description: 'What it is: this is the first filter.', group: 'content' }, KINDS),
    requiredText(20, 320, {
      name: 'summary',
      description: 'One or two sentences for the card and for search engines.',
      rows: 3,
      group: 'content',
    }),
    defineField({
      name: 'cover',
      title: 'Picture',
      description: 'A place or hands at work, best drawn. Never a victim, a real guest or a face.',
      type: 'picture',
      group: 'content',
      options: { hotspot: { previews: coverShapes(type) } },
    }),
    optionalText(300, {
      name: 'contentNote',
      description: 'What may upset a reader, said before the text begins.',
      rows: 2,
      group: 'content',
    }),
  ]
}

function audienceFields(type: string) {
  return [
    referencesTo({ name: 'topics', description: 'What it is about.', group: 'audience' }, ['topic']),
    yesOrNo({
      name: 'forEveryJob',
      description: 'On when anyone in a hotel can use it; the jobs below then only say who needs it most.',
      group: 'audience',
    }),
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Whose work it helps.', group: 'audience' }, ['role']),
    anyOf({ name: 'audience', description: 'For whom it is written.', group: 'audience' }, AUDIENCES),
    anyOf({ name: 'riskAreas', description: 'Where in the hotel the risk lies.', group: 'filters' }, RISK_AREAS),
    anyOf(
      { name: 'phases', description: 'Understand and plan, act, or check what changed.', group: 'filters' },
      PHASES,
    ),
    anyOf(
      {
        name: 'exploitationTypes',
        title: 'Kinds of exploitation',
        description: 'Which kinds it deals with.',
        group: 'filters',
      },
      EXPLOITATION_TYPES,
    ),
    anyOf(
      {
        name: 'jurisdictions',
        title: 'Countries',
        description: 'Where it applies. INT means anywhere.',
        group: 'audience',
      },
      JURISDICTIONS,
    ),
    anyOf(
      {
        name: 'languages',
        title: 'Exists in',
        description: 'All languages in which the material itself exists.',
        group: 'filters',
      },
      RESOURCE_LANGUAGES,
    ),
    layTermsField,
    ...languageFields(type),
    defineField({
      name: 'minutes',
      title: 'Minutes',
      description: 'How long it takes. Leave empty where the source does not say; guides are counted from their text.',
      type: 'number',
      group: 'filters',
      validation: (rule) => rule.integer().min(1).max(2_000),
    }),
  ]
}

function creditFields() {
  return [
    referencesTo({ name: 'contributedBy', description: 'The members who brought it in.', group: 'sources' }, [
      'organisation',
    ]),
    referencesTo({ name: 'endorsedBy', description: 'The members who stand behind it.', group: 'sources' }, [
      'organisation',
    ]),
    referencesTo({ name: 'adaptedFrom', description: 'What it is built on.', group: 'sources' }, RESOURCES),
    optionalLine(160, {
      name: 'licence',
      description: 'What others may do with it, as the publisher says it.',
      options: { translation: 'same' },
      group: 'sources',
    }),
  ]
}

/** The one set of fields that guides, papers, trainings and external resources share. */
export function resourceFields(type: string, evidence: Omit<Evidence, 'reviewEveryDays'> = {}) {
  return [
    ...contentFields(type),
    ...audienceFields(type),
    ...creditFields(),
    ...evidenceFields({ reviewEveryDays: 365, ...evidence }),
    ...shownDaysFields(),
  ]
}

/** The preview of guides, papers, trainings and external resources. Only external resources have a publisher. */
export const resourcePreview: Preview = {
  select: { title: 'title', kind: 'kind', language: 'language', publisher: 'publisher', media: 'cover' },
  prepare: ({ title, kind, language, publisher, media }) => ({
    title: joined(title),
    subtitle: joined(otherLanguage(language), kind, publisher),
    media,
  }),
}
