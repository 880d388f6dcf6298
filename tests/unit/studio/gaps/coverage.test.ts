import { describe, expect, it } from 'vitest'

import { axesOf } from '../../../../sanity-studio/model/gaps/axes.ts'
import { coveredBy } from '../../../../sanity-studio/model/gaps/covered.ts'
import {
  countEmpty,
  coverageTable,
  fullnessOf,
  type CoverageView,
} from '../../../../sanity-studio/model/gaps/coverage-table.ts'
import { widerPlaces } from '../../../../sanity-studio/model/gaps/places.ts'
import { make, references, translate } from './documents.ts'

const guide = make('guide', 'a-guide', {
  ...{ topics: references('signs'), roles: references('desk'), jurisdictions: ['GB'], languages: ['en'] },
})
const link = make('externalResource', 'a-link', {
  ...{ topics: references('signs', 'pay'), forEveryJob: true, jurisdictions: ['INT'], languages: ['es', 'fr'] },
})

const DOCUMENTS = [
  make('topic', 'pay', { order: 2, title: 'Pay' }),
  make('topic', 'signs', { order: 1, title: 'Signs' }),
  make('role', 'desk', { order: 1 }),
  make('role', 'spa', { order: 2 }),
  ...[guide, translate(guide, 'pl'), link, translate(link, 'pl')],
  make('helpline', 'a-line', { country: 'IE' }),
]

const covered = coveredBy(DOCUMENTS)
const axes = axesOf(DOCUMENTS, covered)

/** The ids of the resources in each cell of each row. */
function cellsOf(view: Partial<CoverageView>): Readonly<Record<string, readonly string[]>> {
  const whole = { rows: 'topic', columns: 'job', only: {}, withWider: false, ...view } as const
  return Object.fromEntries(
    coverageTable(axes, covered, whole).map(({ row, cells }) => [
      row.value,
      cells.map(({ resources }) => resources.map(({ id }) => id).join(' ')),
    ]),
  )
}

describe('The coverage of topics, jobs, languages and countries', () => {
  it('has its topics and jobs in the order of the editors, and the places of anything on the hub', () => {
    expect(axes.topic.map(({ title }) => title)).toEqual(['Signs', 'Pay'])
    expect(axes.job.map(({ value }) => value)).toEqual(['desk', 'spa'])
    expect(axes.country.map(({ title }) => title)).toEqual(['United Kingdom', 'Ireland', 'International'])
    expect(axes.language.map(({ value }) => value)).toEqual(expect.arrayContaining(['en', 'zh-Hans', 'fr']))
  })

  it('names what is there for each topic and job, and shows where nothing is', () => {
    expect(cellsOf({})).toEqual({ signs: ['a-guide a-link', 'a-link'], pay: ['a-link', 'a-link'] })
    expect(cellsOf({ only: { language: 'en' } })).toEqual({ signs: ['a-guide', ''], pay: ['', ''] })
    expect(cellsOf({ rows: 'job', columns: 'topic' })).toEqual({
      desk: ['a-guide a-link', 'a-link'],
      spa: ['a-link', 'a-link'],
    })
  })

  it('counts a translation of our own text, and of others’ material only what exists', () => {
    expect(cellsOf({ only: { language: 'pl' } })).toEqual({ signs: ['a-guide', ''], pay: ['', ''] })
    expect(cellsOf({ only: { language: 'fr', topic: 'pay' } })).toEqual({
      signs: ['', ''].map(() => 'a-link'),
      pay: ['a-link', 'a-link'],
    })
  })

  it('counts for a country what names it, and on demand what applies in a wider place', () => {
    expect(cellsOf({ only: { country: 'IE' } })).toEqual({ signs: ['', ''], pay: ['', ''] })
    expect(cellsOf({ only: { country: 'IE' }, withWider: true })).toEqual({
      signs: ['a-link', 'a-link'],
      pay: ['a-link', 'a-link'],
    })
    expect(cellsOf({ columns: 'country' })['signs']).toEqual(['a-guide', '', 'a-link'])
    expect(cellsOf({ columns: 'country', withWider: true })['signs']).toEqual(['a-guide a-link', 'a-link', 'a-link'])
  })

  it('says how full each cell is, and how many are empty', () => {
    const table = coverageTable(axes, covered, { rows: 'topic', columns: 'country', only: {}, withWider: false })
    expect(table.map(({ cells }) => cells.map(({ fullness }) => fullness))).toEqual([
      ['few', 'none', 'few'],
      ['none', 'none', 'few'],
    ])
    expect(countEmpty(table)).toEqual({ empty: 3, all: 6 })
    expect([0, 1, 2, 3].map(fullnessOf)).toEqual(['none', 'few', 'few', 'enough'])
  })

  it.each([
    ['INT', []],
    ['EU', ['INT']],
    ['GB', ['INT']],
    ['IE', ['EU', 'INT']],
    ['DE-BY', ['DE', 'EU', 'INT']],
    ['GB-ENG', ['GB-EAW', 'GB-GBN', 'GB', 'INT']],
    ['GB-SCT', ['GB-GBN', 'GB', 'INT']],
    ['GB-NIR', ['GB', 'INT']],
    ['US-CA', ['US', 'INT']],
  ])('%s is part of %j', (code, wider) => {
    expect(widerPlaces(code)).toEqual(wider)
  })
})
