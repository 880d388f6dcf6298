import { expect, it } from 'vitest'

import {
  documentAt,
  pageAddress,
  pastedPath,
  SHOWN_TYPES,
} from '../../../sanity-studio/app/presentation/page-address.ts'

it.each([
  ['guide', 'en', 'first-five-minutes', '/guides/first-five-minutes/'],
  ['externalResource', 'en', 'a-toolkit', '/resources/a-toolkit/'],
  ['role', 'ar', 'housekeeping', '/ar/jobs/housekeeping/'],
  ['law', 'zh-Hans', 'a-law', '/zh-hans/laws/a-law/'],
  ['partnership', 'pl', 'kent', '/pl/partnerships/kent/'],
  ['referralRoute', 'en', 'united-kingdom', '/referral/united-kingdom/'],
  ['case', 'en', 'fees', '/cases/fees/'],
  ['page', 'en', 'privacy', '/privacy/'],
  ['sign', 'en', 'many-keys', '/signs/#many-keys'],
  ['helpline', 'pl', 'gb-msh', '/pl/helplines/#gb-msh'],
  ['actionStep', 'en', undefined, '/what-to-do/'],
  ['statistic', 'en', 'a-figure', '/figures/#a-figure'],
  ['siteSettings', 'ar', undefined, '/ar/'],
  ['guide', 'en', undefined, undefined],
  ['review', 'en', 'anything', undefined],
])('The page of a %s in %s, “%s”', (type, language, slug, path) => {
  expect(pageAddress({ type, language, slug })).toBe(path)
})

it('Reviews are shown on no page', () => {
  expect(SHOWN_TYPES).not.toContain('review')
})

it.each([
  ['/guides/minutes/', 'guide-minutes'],
  ['http://localhost:4321/es/guides/minutes', 'guide-minutes-es'],
  [' https://hub.example/guides/minutes/?a#b ', 'guide-minutes'],
  ['https://hub.example/resource_hub/pl/guides/minutes/', 'guide-minutes'],
  ['/signs/#minutes', 'sign-minutes'],
  ['/signs/', 'page-signs'],
  ['/topics/minutes/', undefined],
  ['minutes', undefined],
  ['https://', undefined],
])('The document of the page “%s” is %s', (address, id) => {
  const named = (_id: string, _type: string, language = 'en', slug = 'minutes') => ({ _id, _type, language, slug })
  const found = [
    ...[named('guide-minutes', 'guide'), named('guide-minutes-es', 'guide', 'es'), named('sign-minutes', 'sign')],
    ...[named('page-signs', 'page', 'en', 'signs'), { _id: 'without', _type: 'guide', language: 'en', slug: null }],
  ]
  const path = pastedPath(address)
  expect(path && documentAt(path, found)?.id).toBe(id)
})
