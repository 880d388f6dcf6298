import { evaluate, parse } from 'groq-js'
import { expect, it } from 'vitest'

import { DUE_FIELDS, dueOf } from '../../sanity-studio/model/rules/due.ts'
import { REVIEWED_TYPES } from '../../sanity-studio/model/rules/review-due.ts'
import { isRecord } from '../../src/domain/is-record.ts'
import { liveContent } from './live-content.ts'

it('What Start asks of a document is all that it needs to say why somebody has to look at it', async () => {
  const { documents } = liveContent
  const facts = documents.filter(({ _type }) => REVIEWED_TYPES.some((type) => type === _type))
  const asked: unknown = await (await evaluate(parse(`*{${DUE_FIELDS}}`), { dataset: facts })).get()
  const shortened = Array.isArray(asked) ? asked.filter(isRecord) : []
  expect(shortened.length).toBeGreaterThan(500)
  const say = (document: object) => dueOf({ _id: '', _type: '', ...document }, '2026-11-27')
  const different = facts.filter((whole, at) => JSON.stringify(say(whole)) !== JSON.stringify(say(shortened[at] ?? {})))
  expect(different.map(({ _id }) => _id)).toEqual([])
  expect(facts.filter((whole) => say(whole)?.state === 'wrong').map(({ _id }) => _id)).toEqual([])
})
