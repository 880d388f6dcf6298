import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { anyOf } from '../fields/option-list.ts'
import { joined } from '../preview.ts'
import { WEEK_DAYS } from '../vocabularies/helplines.ts'

function timeField(name: string, description: string) {
  return defineField({
    name,
    title: name === 'opens' ? 'Opens' : 'Closes',
    description,
    type: 'string',
    validation: (rule) => rule.required().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { name: 'a time of 24 hours, as 09:00' }),
  })
}

/** Days of the week with the time at which a line opens and closes, by the clock of the place where it is. */
export const openingTimes = defineObject({
  name: 'openingTimes',
  title: 'Opening times',
  icon: 'clock',
  options: { translation: 'same' },
  fields: [
    anyOf({ name: 'days', description: 'On which days.' }, WEEK_DAYS, true),
    timeField('opens', 'By the clock there: 09:00.'),
    timeField('closes', 'Later on the same day: 17:00.'),
  ],
  preview: {
    select: { days: 'days', opens: 'opens', closes: 'closes' },
    prepare: ({ days, opens, closes }) => ({
      title: joined(...(Array.isArray(days) ? days.map(String) : [])) ?? '',
      subtitle: joined(opens, closes),
    }),
  },
})
