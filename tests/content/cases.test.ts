import { expect, it } from 'vitest'

import { gradeOf } from '../../sanity-studio/model/rules/readability.ts'
import { liveContent } from './live-content.ts'

/* Real people were harmed in these cases, and hotels were not always to blame: what may be said of each is narrow. */

const { cases } = liveContent.library('en')
const documents = new Map(liveContent.documents.map((document) => [document._id, document]))

/** A list of texts of the document of a case that no page is to get. */
function kept(id: string, field: string): readonly string[] {
  const list = documents.get(id)?.[field]
  return Array.isArray(list) ? list.map(String) : []
}

/** Names that others gave, and what people type. */
const WORDS_OF_OTHERS = ['sources', 'layTerms', 'laws']

/** Everything of a case that a page may print in our own words. */
const printed = cases.map((real) => ({
  id: real.id,
  text: JSON.stringify(real, (name, value: unknown) => (WORDS_OF_OTHERS.includes(name) ? undefined : value)),
}))

it('At least eight real cases can be told, each with sources, our view and two questions', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8)
  for (const { id, sources, prevention, questions } of cases) {
    expect.soft(sources.every(({ url }) => url !== undefined) && sources.length > 0, id).toBe(true)
    expect.soft([prevention.length > 0, questions.length], id).toEqual([true, 2])
  }
})

it('Nothing that an editor was told not to say of a case is printed, nor the advice itself', () => {
  for (const { id, text } of printed) {
    expect.soft(kept(id, 'doNotSay').length, `${id} has no “Do not say”`).toBeGreaterThan(0)
    for (const words of [...kept(id, 'doNotSay'), ...kept(id, 'mayNotAppear')])
      expect.soft(text.toLowerCase(), id).not.toContain(words.toLowerCase())
  }
})

it('No case names where its people come from, which would make a country a sign', () => {
  const PEOPLE =
    /\b(?:Bangladesh|Brit(?:ish|ons?)|Roma(?:nian)?\b|Bulgaria|Poland|Polish\b|Ukrain|Albania|Vietnam|Chinese|Nigeria|Pakistan|India\b|Filipin|Philippin|Jamaica|Uzbek|Hungar|Lithuan|Latvia)/i
  expect(printed.filter(({ text }) => PEOPLE.test(text)).map(({ id }) => id)).toEqual([])
})

it('A manager who reads little English can read each case', () => {
  const grades = cases.map(({ slug, summary, seen, happened, prevention, changed = '', questions }) => ({
    slug,
    grade: gradeOf([summary, ...seen, happened, ...prevention, changed, ...questions].join(' ')),
  }))
  expect(grades.filter(({ grade }) => grade > 8)).toEqual([])
})
