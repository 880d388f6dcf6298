import { defineField, type ConditionalProperty } from '@sanity/types'

import { lineUpTo } from './required.ts'

/**
 * Who has read a text that can do harm when it is wrong, and when; empty until somebody has. Shown to readers.
 * @param hidden where the fields are not asked for.
 */
export function readByFields(hidden: ConditionalProperty = false) {
  const readByField = (name: string, title: string) =>
    defineField({
      name,
      title,
      description: 'Name or role, and the day: “Employment lawyer, 3 March 2027”. Empty until somebody has read it.',
      type: 'string',
      options: { translation: 'own' },
      group: 'review',
      hidden,
      validation: lineUpTo(80),
    })
  return [
    readByField('readByLawyer', 'Read by a lawyer'),
    readByField('readByCharity', 'Read by a charity'),
    readByField('readBySurvivor', 'Read by a survivor'),
  ]
}
