import { defineField, type ConditionalPropertyCallbackContext } from '@sanity/types'

import { checkShowUntil } from '../../rules/shown-days.ts'

function isTranslation({ document }: ConditionalPropertyCallbackContext): boolean {
  return document?.['translationOf'] !== undefined
}

const shared = { type: 'date', group: 'review', options: { translation: 'own' }, hidden: isTranslation } as const

/** The days between which a published document is on the hub. */
export function shownDaysFields() {
  return [
    defineField({
      ...shared,
      name: 'showFrom',
      title: 'Show from',
      description: 'The first day on the hub, which begins at midnight UTC. Empty: as soon as it is published.',
    }),
    defineField({
      ...shared,
      name: 'showUntil',
      title: 'Show until',
      description: 'The last day on the hub. Afterwards it is as if it were not published. Empty: no end.',
      validation: (rule) => rule.custom((until, { document }) => checkShowUntil(until, document)),
    }),
  ]
}
