import { defineField } from '@sanity/types'

/** The days between which something holds. The page says which of them has passed on the day it is built. */
export function dayFields(group?: string) {
  const place = group === undefined ? {} : { group }
  return [
    defineField({
      name: 'from',
      title: 'From',
      description: 'The first day on which it holds. Empty where no source names the day.',
      type: 'date',
      ...place,
    }),
    defineField({
      name: 'startUnconfirmed',
      title: 'Only planned',
      description: 'On while no source says that it began. The page then says “planned”, also after that day.',
      type: 'boolean',
      ...place,
    }),
    defineField({
      name: 'until',
      title: 'Until',
      description: 'The last day on which it holds. Empty where no end is known.',
      type: 'date',
      ...place,
    }),
  ]
}
