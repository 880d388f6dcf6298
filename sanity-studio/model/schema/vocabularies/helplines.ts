/**
 * What a helpline is for, in the order in which Act now offers them. “Police” is who anyone may call when nobody is in danger;
 * federal police that also enforce immigration law are apart: their number is under their name and warning alone.
 */
export const HELPLINE_PURPOSES = [
  'emergency',
  'silent-call',
  'police',
  'child',
  'missing-child',
  'trafficking',
  'anonymous-report',
  'deaf-access',
  'abuse-at-home',
  'sexual-violence',
  'homelessness',
  'support',
  'work-rights',
  'feelings',
] as const

/** Who answers a line, where a caller who fears them must know it first. Nobody is named for a charity. */
export const HELPLINE_ANSWERERS = ['police', 'inspectors'] as const

/** The days of a week, as calendars write them (RFC 5545), Monday first. */
export const WEEK_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
