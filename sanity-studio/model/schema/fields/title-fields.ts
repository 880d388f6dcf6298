import { defineField } from '@sanity/types'

import { lineOf } from './required.ts'

/** The last part of a page's address: lower-case words with hyphens, unique within a type and language. */
export function slugField(source: string) {
  return defineField({
    name: 'slug',
    title: 'Page address',
    description:
      'The last part of the page address. Do not change it once the page is published. A translation has none.',
    type: 'slug',
    group: 'content',
    options: { source, maxLength: 80, translation: 'own' },
    validation: (rule) =>
      rule.custom((slug, context) => {
        const isTranslation = context.document?.['translationOf'] !== undefined
        if (isTranslation)
          return slug === undefined || 'A translation takes the address of its original. Empty this field.'
        if (slug?.current === undefined) return 'The address is missing. Press “Generate”.'
        return (
          /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug.current) ||
          `“${slug.current}” is not a page address. Use lower-case letters, digits and single hyphens.`
        )
      }),
  })
}

/** The title of a page or card. */
export function titleField(description: string, max = 110) {
  return defineField({
    name: 'title',
    title: 'Title',
    description,
    type: 'string',
    group: 'content',
    validation: lineOf(2, max),
  })
}
