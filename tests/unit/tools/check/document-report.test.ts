import { expect, it } from 'vitest'

import { reportFinished, reportUnfinished } from '../../../../src/tools/check/all-checks.ts'

const topic = {
  ...{
    _id: 'topic-signs',
    _type: 'topic',
    theme: 'all-signs',
    language: 'en',
    title: 'Signs',
    definition: 'What to look for.',
  },
  ...{ slug: { _type: 'slug', current: 'signs' }, order: 1 },
}

it('Of a document in which nothing is wrong only questions are left', async () => {
  expect(await reportFinished(topic)).toEqual([['slugs', 'slug.current', 'signs']])
})

it('A finding stands at its place among the questions', async () => {
  const report = await reportFinished({ ...topic, slug: { _type: 'slug', current: 'A b' }, colour: 'red' })
  expect(report.map((remark) => ('found' in remark ? remark.path : remark.slice(0, 2)))).toEqual([
    'slug',
    ['slugs', 'slug.current'],
    'colour',
  ])
})

it('Of a draft the rules of the schema are not asked', async () => {
  const untitled = { ...topic, title: undefined }
  expect(await reportUnfinished(untitled)).toEqual([['slugs', 'slug.current', 'signs']])
  expect(await reportFinished(untitled)).toContainEqual({
    path: 'title',
    found: [{ what: '“Title” is missing.', fix: expect.any(String) }],
  })
})
