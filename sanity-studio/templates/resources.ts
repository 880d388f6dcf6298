import { ORIGINAL, type StartingPoint } from './template.ts'
import { toBody } from './text.ts'

const GUIDE_BODY = toBody([
  '# In short',
  'Say first what to do, in two or three sentences.',
  '# What you may see or hear',
  'Describe what people do, never what they are.',
  '# What to do',
  'Begin each line with the verb.',
  '# What not to do',
  'Begin each line with “Do not”.',
  '# Who to call',
  'Put the card of a helpline here.',
])

const POLICY_BODY = toBody([
  '# Purpose',
  'Say why the hotel has this policy.',
  '# Who it is for',
  'Name everybody who works here, agency staff too.',
  '# What we do',
  'Write short rules that people can follow.',
  '# Who is responsible',
  'Name the job, not the person.',
  '# When we look at it again',
  'At least once a year.',
])

const TRAINING_BODY = toBody([
  '# Before you begin',
  'Say what to prepare and what may upset people.',
  '# How to begin',
  'Say that nobody has to tell a story of their own.',
  '# When somebody is upset',
  'Say who can help.',
])

const resource = { ...ORIGINAL, reviewEveryDays: 365, jurisdictions: ['INT'], languages: ['en'] }

/** The initial values of guides, policies, trainings and links. */
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
    title: 'Policy',
    schemaType: 'policy',
    description: 'A document with blanks that a hotel fills in and makes its own.',
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
          example: 'Seaview Hotel',
        },
      ],
      body: POLICY_BODY,
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
          title: 'What we may notice',
          minutes: 5,
          body: toBody(['Say what people learn in this part.']),
        },
      ],
    },
  },
  {
    id: 'externalResource',
    title: 'Link',
    schemaType: 'externalResource',
    description: 'Somebody else’s material, described in our own words and linked.',
    value: { ...resource, urlKind: 'resource-page', access: 'open', accessIsStated: false, hotelSpecific: false },
  },
]
