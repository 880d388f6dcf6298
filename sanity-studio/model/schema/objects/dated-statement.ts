import { defineObject } from '../define.ts'
import { dayFields } from '../fields/day-fields.ts'
import { linesOf } from '../preview.ts'
import { requiredText } from '../fields/plain-fields.ts'

/** A statement that begins or ends on a day. The page shows it by the day on which it is built. */
export const datedStatement = defineObject({
  name: 'datedStatement',
  title: 'Statement with a day',
  icon: 'calendar',
  fields: [
    requiredText(10, 300, {
      name: 'text',
      title: 'Statement',
      description: 'What holds between its days, without the days: “You need 2 years in the job.”',
      rows: 2,
    }),
    ...dayFields(),
  ],
  preview: linesOf('text', 'from', 'until'),
})
