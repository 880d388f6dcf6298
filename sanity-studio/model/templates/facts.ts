import { CONTACT_ROLE, FIRST_PATHWAY } from './pathway.ts'
import { LAST, ORIGINAL, type StartingPoint } from './template.ts'

const yearly = { ...ORIGINAL, reviewEveryDays: 365 }

/** The initial values of signs, steps, helplines, laws, organisations, local partnerships, figures, indicators and rights. */
export const factTemplates: readonly StartingPoint[] = [
  {
    id: 'sign',
    title: 'Sign',
    schemaType: 'sign',
    description: 'Something that people do which may, with other signs, mean that somebody is controlled.',
    value: { ...yearly, weight: 1, forEveryJob: false },
  },
  {
    id: 'actionStep',
    title: 'Step',
    schemaType: 'actionStep',
    description: 'One thing to do, or not to do, after noticing something.',
    value: { ...yearly, stance: 'do', order: LAST, forEveryJob: true },
  },
  {
    id: 'helpline',
    title: 'Helpline',
    schemaType: 'helpline',
    description: 'A line or channel that somebody can turn to.',
    value: { ...ORIGINAL, order: LAST, reviewEveryDays: 90 },
  },
  {
    id: 'law',
    title: 'Law',
    schemaType: 'law',
    description: 'A law, principle or code, and what it asks of a hotel.',
    value: { ...ORIGINAL, hotelSpecific: false, reviewEveryDays: 180 },
  },
  {
    id: 'organisation',
    title: 'Organisation',
    schemaType: 'organisation',
    description: 'A body that publishes, enforces, helps or belongs to the network.',
    value: yearly,
  },
  {
    id: 'partnership',
    title: 'Local partnership',
    schemaType: 'partnership',
    description: 'The bodies of one area that work together, and the way from a concern to help there.',
    value: {
      ...ORIGINAL,
      reviewEveryDays: 180,
      roles: [CONTACT_ROLE],
      pathway: FIRST_PATHWAY,
      notConfirmed: ['How a hotel joins.', 'Whether the partnership works in this form today.'],
    },
  },
  {
    id: 'referralRoute',
    title: 'National route',
    schemaType: 'referralRoute',
    description: 'The way from a concern to official help in one country.',
    value: { ...ORIGINAL, reviewEveryDays: 180 },
  },
  {
    id: 'case',
    title: 'Real case',
    schemaType: 'case',
    description: 'Something that happened, as public sources tell it, and what could have stopped it.',
    value: { ...ORIGINAL, reviewEveryDays: 180 },
  },
  {
    id: 'statistic',
    title: 'Figure',
    schemaType: 'statistic',
    description: 'A figure with its limits, its year and what was counted.',
    value: yearly,
  },
  {
    id: 'indicator',
    title: 'Indicator',
    schemaType: 'indicator',
    description: 'Something that a hotel can count: what it did, what changed, whether it did harm.',
    value: { ...yearly, level: 'input', order: LAST },
  },
  {
    id: 'rightsAnswer',
    title: 'Right at work',
    schemaType: 'rightsAnswer',
    description: 'A question that workers ask about their rights, and the answer.',
    value: { ...ORIGINAL, reviewEveryDays: 180 },
  },
]
