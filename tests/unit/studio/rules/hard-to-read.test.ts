import { describe, expect, it } from 'vitest'

import { remarkHardTexts } from '../../../../sanity-studio/model/rules/hard-to-read.ts'
import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'

const LONG = `${'Word '.repeat(30).trim()}.`
const HARD =
  'Remuneration entitlements necessitate comprehensive contractual documentation. Employers systematically misrepresent statutory obligations. Unauthorised deductions constitute unlawful appropriation. Individuals experiencing irregularities should immediately approach organisations providing confidential representation. Administrative authorities subsequently investigate allegations independently.'

function remarks(document: Readonly<Record<string, unknown>>) {
  const all = { language: 'en', ...document }
  return remarkHardTexts(all, passagesOf(all)).map(({ level, path, what }) => ({ level, path, what }))
}

describe('A long sentence gets a warning in what workers read', () => {
  it.each([
    ['an answer about rights', { _type: 'rightsAnswer', more: LONG }, ['more']],
    ['a briefing', { _type: 'role', briefing: { say: LONG } }, ['briefing', 'say']],
    ['a topic', { _type: 'topic', definition: LONG }, ['definition']],
    ['a step of the path', { _type: 'pathStep', why: LONG }, ['why']],
    ['a route', { _type: 'referralRoute', steps: [{ _key: 'a', text: LONG }] }, ['steps', { _key: 'a' }, 'text']],
    [
      'a sentence to show to somebody',
      { _type: 'siteSettings', shownSentences: [{ _key: 'a', wordings: [{ _key: 'en', text: LONG }] }] },
      ['shownSentences', { _key: 'a' }, 'wordings', { _key: 'en' }, 'text'],
    ],
    ['a guide for workers', { _type: 'guide', audience: ['worker'], summary: LONG }, ['summary']],
  ])('%s', (_what, document, path) => {
    expect(remarks(document)).toEqual([{ level: 'warning', path, what: expect.stringContaining('has 30 words.') }])
  })

  it('and none in a guide for managers, or in another language', () => {
    expect(remarks({ _type: 'guide', audience: ['manager'], summary: LONG })).toEqual([])
    expect(remarks({ _type: 'rightsAnswer', language: 'pl', more: LONG })).toEqual([])
  })
})

describe('Hard words get a warning', () => {
  it.each([
    ['in an answer', { _type: 'rightsAnswer', answer: 'Yes.', more: HARD }, 'more'],
    ['in a briefing', { _type: 'role', briefing: { do: HARD.split(' . ') } }, 'briefing'],
  ])('%s', (_where, document, at) => {
    expect(remarks(document)).toEqual([
      { level: 'warning', path: [at], what: expect.stringContaining('reads at about school grade') },
    ])
  })

  it('and easy ones do not', () => {
    expect(remarks({ _type: 'rightsAnswer', more: 'You may go home. Nobody may stop you. '.repeat(8) })).toEqual([])
  })
})
