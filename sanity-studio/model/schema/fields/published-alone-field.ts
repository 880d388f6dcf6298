import { defineField } from '@sanity/types'

/**
 * The day on which somebody published a document who worked alone. Absent where a second person has approved it. Written by
 * the Studio's actions only (sanity-studio/app/actions).
 */
export const publishedAloneField = defineField({
  name: 'publishedAlone',
  title: 'Read by nobody else',
  description: 'The day on which it was published by somebody who works alone. “Send for review” takes it away.',
  type: 'date',
  group: 'review',
  readOnly: true,
  hidden: ({ value }) => value === undefined,
})
