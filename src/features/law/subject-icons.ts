import type { IconName } from '../../ui/icons.ts'

/** The icon of what a duty is about, by the values of DUTY_SUBJECTS. */
export const SUBJECT_ICONS: Readonly<Record<string, IconName>> = {
  training: 'book',
  notice: 'notice',
  telling: 'phone',
  procedures: 'tick',
  records: 'file',
  running: 'brand-owner',
  staff: 'hr',
  statement: 'calendar',
  'supply-chain': 'procurement',
}
