import { describe, expect, it } from 'vitest'

import { findDue } from '../../../../sanity-studio/model/rules/due.ts'

const TODAY = '2026-11-25'
const source = { _key: 'a', publisher: 'A' }
const good = { language: 'en', title: 'A title', sources: [source] }
const helpline = { ...good, _id: 'h', _type: 'helpline', dial: '999', reviewEveryDays: 90 }
const law = { ...good, _id: 'l', _type: 'law', reviewEveryDays: 180 }
const figure = { ...good, _id: 'f', _type: 'statistic' }

describe('Why somebody has to look at a document', () => {
  it.each([
    [
      'whose review is overdue',
      { ...helpline, lastReviewed: '2026-08-20' },
      'overdue',
      'Its review is 7 days overdue.',
    ],
    ['since yesterday', { ...helpline, lastReviewed: '2026-08-26' }, 'overdue', 'Its review is 1 day overdue.'],
    ['whose day is none', { ...law, lastReviewed: 'soon' }, 'overdue', 'Its last review has no valid date.'],
    ['due today', { ...helpline, lastReviewed: '2026-08-27' }, 'soon', 'Its review is due today.'],
    ['due in some days', { ...helpline, lastReviewed: '2026-09-01' }, 'soon', 'Its review is due in 5 days.'],
    ['never reviewed', figure, 'never', 'Nobody has checked it. None of its sources has a date.'],
    [
      'never reviewed, with a source of a year',
      { ...figure, sourceSeen: '2019' },
      'never',
      'Nobody has checked it. Its newest source is of 2019.',
    ],
    [
      'that nobody can reach, whatever its review says',
      { ...helpline, dial: null, lastReviewed: TODAY },
      'wrong',
      'Nobody could reach this helpline: give its number, web address or e-mail.',
    ],
    [
      'that is a translation without a source',
      { ...law, translationOf: { _ref: 'x' }, sources: null },
      'wrong',
      'No source is named. Add a page or document that says what stands here, or do not publish it.',
    ],
  ] as const)('%s', (_, document, state, why) => {
    expect(findDue([document], TODAY)).toMatchObject([{ state, why }])
  })

  it('Nothing, where it was reviewed and has all it needs', () => {
    const documents = [
      { ...helpline, lastReviewed: TODAY },
      { ...law, translationOf: { _ref: 'x' } },
      { _id: 'review.l', _type: 'review' },
    ]
    expect(findDue(documents, TODAY)).toEqual([])
  })

  it('A helpline is named with its country and number, and what has no title by its id', () => {
    const numbered = { ...helpline, title: '112', phone: '112' }
    const titles = ['NO', 'GB-SCT', 'INT'].map((country) => findDue([{ ...numbered, country }], TODAY)[0]?.title)
    expect(titles).toEqual(['Norway · 112', 'United Kingdom · 112', '112'])
    expect(findDue([{ ...numbered, title: 'Police', country: 'IT' }], TODAY)[0]?.title).toBe('Police · Italy · 112')
    expect(findDue([{ ...helpline, phone: '0800 1111' }], TODAY)[0]?.title).toBe('A title · 0800 1111')
    expect(findDue([{ ...law, title: ' ' }], TODAY)[0]?.title).toBe('l')
  })
})

it('The worst risk stands first; within it what is wrong, then the longest overdue, then the oldest source', () => {
  const documents = [
    { ...figure, _id: 'wrong-figure', sources: [] },
    { ...law, _id: 'overdue-law', lastReviewed: '2024-01-01' },
    { ...helpline, _id: 'never-2021', sourceSeen: '2021-05' },
    { ...helpline, _id: 'never-2019', sourceSeen: '2019' },
    { ...helpline, _id: 'never-undated' },
    { ...helpline, _id: 'due-soon', lastReviewed: '2026-09-20' },
    { ...helpline, _id: 'overdue', lastReviewed: '2026-08-01' },
    { ...helpline, _id: 'overdue-longer', lastReviewed: '2026-07-01' },
    { ...helpline, _id: 'without-a-day', lastReviewed: 'in May' },
    { ...helpline, _id: 'unreachable', dial: '' },
    { ...figure, _id: 'figure' },
    { ...good, _id: 'step', _type: 'actionStep' },
  ]
  const expected = [
    ...['unreachable', 'without-a-day', 'overdue-longer', 'overdue', 'due-soon'],
    ...['never-undated', 'never-2019', 'never-2021', 'step', 'overdue-law', 'wrong-figure', 'figure'],
  ]
  expect(findDue(documents, TODAY).map(({ id }) => id)).toEqual(expected)
  expect(findDue(documents.toReversed(), TODAY).map(({ id }) => id)).toEqual(expected)
})
