import { ORIGINAL, type StartingPoint } from './template.ts'
import { EMPTY_TEXT, toOutline } from './text.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

const GUIDE_BODY = toOutline(['In short', 'What you may see or hear', 'What to do', 'What not to do', 'Who to call'])

const PAPER_BODY = toOutline([
  ...['Purpose', 'Who it is for', 'What we do', 'Who is responsible', 'When we look at it again'],
])

const TRAINING_BODY = toOutline(['Before you begin', 'How to begin', 'When somebody is upset'])

const resource = { ...ORIGINAL, reviewEveryDays: 365, jurisdictions: ['INT'], languages: [BASE_LANGUAGE] }

/** The initial values of guides, papers, trainings and links. */
export const resourceTemplates: readonly StartingPoint[] = [
  {
    id: 'guide',
    title: 'Guide',
    schemaType: 'guide',
    description: 'A text of our own that says how to do something, with its usual headings.',
    value: { ...resource, kind: 'guide', audience: ['worker'], phases: ['implement'], body: GUIDE_BODY },
  },
  {
    id: 'policy',
    title: 'Paper',
    schemaType: 'policy',
    description:
      'A document with blanks that a hotel fills in and makes its own: a policy, a protocol, a clause, a log.',
    value: {
      ...resource,
      kind: 'policy-template',
      audience: ['manager'],
      phases: ['implement'],
      fillIns: [
        {
          _type: 'fillInField',
          _key: 'hotel',
          name: 'hotelName',
          label: 'name of the hotel',
          example: 'The Riverside Hotel',
        },
      ],
      version: 1,
      body: PAPER_BODY,
    },
  },
  {
    id: 'training',
    title: 'Training',
    schemaType: 'training',
    description: 'A session that one colleague can give to others.',
    value: {
      ...resource,
      kind: 'training',
      audience: ['worker'],
      phases: ['implement'],
      minutes: 10,
      body: TRAINING_BODY,
      lessons: [
        {
          _type: 'lesson',
          _key: 'first',
          minutes: 5,
          body: EMPTY_TEXT,
        },
      ],
    },
  },
  {
    id: 'externalResource',
    title: 'Link to a resource',
    schemaType: 'externalResource',
    description: 'Somebody else’s material, described in our own words and linked.',
    value: { ...resource, urlKind: 'resource-page', access: 'open', accessIsStated: false, hotelSpecific: false },
  },
]
