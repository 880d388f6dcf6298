import { expect, it } from 'vitest'

import { analyseRecords } from '../../../src/search/analyse-records.ts'
import { makeRecord } from './make-record.ts'

const RECORD = makeRecord({
  title: 'Agencies',
  summary: 'Ask the agencies.',
  publisher: 'Unseen',
  topics: ['Recruitment', 'Wages'],
  layTerms: ['job offers'],
  headings: ['Who pays?'],
})

it('lays out the texts of a record as they are matched', () => {
  const [analysed] = analyseRecords([RECORD])
  expect(analysed).toMatchObject({ title: 'agency', summary: 'ask the agency', publisher: 'unseen' })
  expect(analysed).toMatchObject({ layTerms: 'job offer', headings: 'who pay' })
})

it('keeps the members of a list apart, so that no phrase spans two', () => {
  expect(analyseRecords([RECORD])[0]?.topics).not.toContain('recruitment wage')
})

it('lists each word of a record once', () => {
  const words = analyseRecords([RECORD])[0]?.words ?? []
  expect([...words].sort()).toEqual(
    ['agency', 'ask', 'job', 'offer', 'pay', 'recruitment', 'the', 'unseen', 'wage', 'who'].sort(),
  )
})
