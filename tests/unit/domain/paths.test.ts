import { expect, it } from 'vitest'

import { documentPath, homePath, partPath, type SectionType, isEnglishInstead } from '../../../src/domain/paths.ts'

it.each([
  ['en', '/'],
  ['pl', '/pl/'],
  ['ar', '/ar/'],
  ['zh-Hans', '/zh-hans/'],
])('The home page in %s is %s', (language, path) => {
  expect(homePath(language)).toBe(path)
})

it.each([
  ['en', 'signs', '/signs/'],
  ['ar', 'signs', '/ar/signs/'],
  ['zh-Hans', 'resources/2', '/zh-hans/resources/2/'],
])('In %s the part “%s” is at %s', (language, part, path) => {
  expect(partPath(language, part)).toBe(path)
})

it.each<readonly [SectionType, string]>([
  ['guide', '/ar/guides/knock/'],
  ['policy', '/ar/papers/knock/'],
  ['training', '/ar/training/knock/'],
  ['externalResource', '/ar/resources/knock/'],
  ['topic', '/ar/topics/knock/'],
  ['role', '/ar/jobs/knock/'],
  ['law', '/ar/laws/knock/'],
  ['partnership', '/ar/partnerships/knock/'],
  ['referralRoute', '/ar/referral/knock/'],
  ['case', '/ar/cases/knock/'],
  ['organisation', '/ar/organisations/knock/'],
])('A document of type %s keeps its slug in Arabic: %s', (type, path) => {
  expect(documentPath('ar', type, 'knock')).toBe(path)
})

it('English and Chinese addresses of one document differ only by the language', () => {
  const english = documentPath('en', 'guide', 'knock')
  expect(documentPath('zh-Hans', 'guide', 'knock')).toBe(`/zh-hans${english}`)
})

it.each([
  ['/guides/knock/', 'pl', true],
  ['/', 'pl', true],
  ['/pl/guides/knock/', 'pl', false],
  ['/ar/guides/knock/', 'ar', false],
  ['/zh-hans/', 'zh-Hans', false],
  ['/guides/knock/', 'en', false],
  ['https://example.org/', 'pl', false],
  ['tel:999', 'pl', false],
  ['#jobs', 'pl', false],
])('%s on a page in %s leads to the English page instead: %s', (path, language, isEnglish) => {
  expect(isEnglishInstead(path, language)).toBe(isEnglish)
})
