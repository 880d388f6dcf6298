import { expect, it } from 'vitest'

import { pageAddress, SHOWN_TYPES } from '../../../sanity-studio/app/presentation/page-address.ts'

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
