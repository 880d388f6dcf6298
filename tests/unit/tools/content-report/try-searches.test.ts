import { describe, expect, it } from 'vitest'

import { keptSearchesIn, type KeptSearch } from '../../../../sanity-studio/model/gaps/kept-searches.ts'
import { readContent } from '../../../../src/catalogue/index.ts'
import { judgeSearch, trySearches } from '../../../../src/tools/content-report/try-searches.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'
import { make, references } from '../../studio/gaps/documents.ts'

const settings = { id: 'siteSettings', type: 'siteSettings', title: 'Hub' }
const answer = (id: string) => ({ id, type: 'guide', title: id })
const search = (words: string, ...answers: readonly string[]): KeptSearch => ({
  ...{ language: 'en', settings, words, answers: answers.map(answer) },
})

describe('A search that editors keep is weak', () => {
  it.each([
    ['where nothing is found', ['a'], [], undefined, 'It finds nothing.'],
    [
      'where no answer is found',
      ['a'],
      ['/b/'],
      undefined,
      'What should be found is not among 1 result; “/b/” is the first.',
    ],
    [
      'where the best answer stands below the third',
      ['x', 'e', 'd'],
      ['/a/', '/b/', '/c/', '/d/', '/e/'],
      4,
      '“d” is number 4 of 5 results; “/a/” is the first.',
    ],
    [
      'where no answer is named and two are found',
      [],
      ['/a/', '/b/'],
      undefined,
      'It finds 2 results; “/a/” is the first.',
    ],
  ])('%s', (_, answers, addresses, place, why) => {
    const weak = judgeSearch(search('words', ...answers), { addresses, first: addresses[0] }, (id) => `/${id}/`)
    expect(weak).toEqual({ ...search('words', ...answers), found: addresses.length, place, why })
  })

  it.each([
    ['an answer is the third', ['x', 'c'], ['/a/', '/b/', '/c/']],
    ['no answer is named and three are found', [], ['/a/', '/b/', '/c/']],
  ])('and is not where %s', (_, answers, addresses) => {
    expect(
      judgeSearch(search('words', ...answers), { addresses, first: addresses[0] }, (id) => `/${id}/`),
    ).toBeUndefined()
  })
})

it('Searches are read from the settings of each language, English first, with the answers that are published', () => {
  const kept = (words: string, ...answers: readonly string[]) => ({ words, answers: references(...answers) })
  expect(
    keptSearchesIn([
      make('siteSettings', 'siteSettings-ar', { language: 'ar', searches: [kept('جواز سفر', 'guide')] }),
      make('siteSettings', 'siteSettings', { searches: [kept('passport', 'guide', 'gone'), kept('')] }),
      make('siteSettings', 'drafts.siteSettings', { searches: [kept('draft')] }),
      make('guide', 'guide'),
    ]).map(({ language, words, answers }) => [language, words, answers.map(({ id }) => id)]),
  ).toEqual([
    ['en', 'passport', ['guide']],
    ['ar', 'جواز سفر', ['guide']],
  ])
})

it('They are tried with the search of the hub, in the languages that are open', async () => {
  const content = await readContent({ HUB_CONTENT: FROZEN_CONTENT })
  const searches = [
    search('boss wont give my passport back', 'rights-doc-passport'),
    search('boss wont give my passport back', 'page-about'),
    search('xqzw vvkjh', 'page-about'),
    { ...search('paszport'), language: 'pl' },
  ]
  expect(
    trySearches(searches, ['en'], (language) => content.library(language)).map(({ words, why }) => [words, why]),
  ).toEqual([
    [
      'boss wont give my passport back',
      expect.stringMatching(/^(What should be found is not among|“page-about” is number)/),
    ],
    ['xqzw vvkjh', 'It finds nothing.'],
  ])
})
