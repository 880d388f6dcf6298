import { expect, it } from 'vitest'

import { expandSlug, shortenSlug } from '../../../../src/features/resources/short-slug.ts'

const SLUGS: readonly (readonly [slug: string, title: string, short: string])[] = [
  ['know-the-signs', 'Know the signs', ''],
  ['know-the-signs-2', 'Know the signs', '-2'],
  ['know-the', 'Know the signs', '6 '],
  ['know-the-facts', 'Know the signs', '5 facts'],
  ['know-the-signs', 'اعرف العلامات', '13 know-the-signs'],
  ['60-seconds', 'Sixty seconds', '13 60-seconds'],
  ['', 'Know the signs', '14 '],
]

it.each(SLUGS)('“%s” is written as what differs from the slug of “%s”: “%s”', (slug, title, short) => {
  expect(shortenSlug(slug, title)).toBe(short)
  expect(expandSlug(short, title)).toBe(slug)
})
