import { describe, expect, it } from 'vitest'

import { onceEach } from '../../../../sanity-studio/model/rules/once-each.ts'
import { describeWork, workOf, workOfPerson, type StoredDocument } from '../../../../sanity-studio/model/rules/work.ts'

const TODAY = '2026-11-25'

function stored(document: Record<string, unknown> & { readonly _id: string }): StoredDocument {
  return { _type: 'law', _rev: `rev-${document._id}`, _updatedAt: '2026-11-25T10:00:00Z', ...document }
}

const good = { title: 'An act', language: 'en', sources: [{ publisher: 'A' }], lastReviewed: TODAY }
const review = (of: string, fields: Record<string, unknown>) =>
  stored({ _id: `review.${of}`, _type: 'review', documentId: of, requestedRevision: `rev-${of}`, ...fields })

const drafts = [
  stored({ ...good, _id: 'ready' }),
  stored({ _id: 'begun' }),
  stored({ ...good, _id: 'sent' }),
  stored({ ...good, _id: 'back' }),
  stored({ ...good, _id: 'approved' }),
  stored({ ...good, _id: 'of-ben' }),
  stored({ ...good, _id: 'of-both' }),
  stored({ ...good, _id: 'of-somebody' }),
]
const reviews = [
  review('sent', {}),
  review('back', { sentBackIn: 't', remarks: [{ _key: 'a', field: 'title', text: 'Say whom.' }] }),
  review('approved', { approvedRevision: 'rev-approved' }),
  review('of-ben', {}),
  review('of-both', {}),
  review('of-somebody', {}),
]
const authors = new Map([
  ...['ready', 'begun', 'sent', 'back', 'approved'].map((id) => [`rev-${id}`, 'ada'] as const),
  ...['of-ben', 'review.approved', 'review.back'].map((id) => [`rev-${id}`, 'ben'] as const),
])
const writers = new Map<string, readonly string[]>([
  ...['sent', 'back', 'approved'].map((id) => [`rev-${id}`, ['ada']] as const),
  ['rev-of-ben', ['ben']],
  ['rev-of-both', ['ada', 'ben']],
])
const facts = { drafts, reviews, published: new Set<string>(), authors, writers, secondReader: true, today: TODAY }
const byId = Object.fromEntries(workOf(facts).map((work) => [work.id, work]))

describe('A draft', () => {
  it.each([
    ['ready', 'ready', 'Nothing is missing'],
    ['begun', 'in-work', '4 things are missing'],
    ['sent', 'waiting', 'It waits for a second reader'],
    ['back', 'sent-back', '1 remark to answer'],
    ['approved', 'approved', 'It can be published'],
  ] as const)('that is “%s” is so', (id, state, said) => {
    const work = byId[id]
    if (work === undefined) throw new Error('There is no such draft.')
    expect(work.state).toBe(state)
    expect(describeWork(work)).toBe(said)
  })

  it('of a published document that nobody has reviewed lacks no review', () => {
    const drafts = [stored({ ...good, lastReviewed: undefined, _id: 'old' })]
    const missing = (published: readonly string[]) =>
      workOf({ ...facts, drafts, published: new Set(published) }).map((work) => work.missing)
    expect([missing([]), missing(['old'])]).toEqual([[1], [0]])
  })

  it('of a helpline is named with its country and number', () => {
    const line = stored({ _id: 'no', _type: 'helpline', title: '112', country: 'NO', phone: '112' })
    expect(workOf({ ...facts, drafts: [line] })[0]?.title).toBe('Norway · 112')
  })

  it('names a translation without a title by its original', () => {
    const draft = stored({
      _id: 'guide-a-pl',
      _type: 'guide',
      title: '',
      language: 'pl',
      originalTitle: 'After an incident',
    })
    expect(workOf({ ...facts, drafts: [draft] })[0]?.title).toBe('After an incident')
  })

  it('has no state of a review where nobody asks for a second reader', () => {
    const states = workOf({ ...facts, secondReader: false }).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['ready', 'in-work']))
  })
})

it('To each person shows what she has to answer, what she has to read, and what is hers', () => {
  const ids = (person: string) =>
    Object.fromEntries(
      Object.entries(workOfPerson(workOf(facts), person)).map(([part, list]: [string, readonly { id: string }[]]) => [
        part,
        list.map(({ id }) => id),
      ]),
    )
  expect(ids('ada')).toEqual({
    own: ['ready', 'begun', 'sent', 'back', 'approved', 'of-both'],
    sentBack: ['back'],
    toRead: ['of-ben'],
    others: ['of-ben', 'of-somebody'],
  })
  expect(ids('ben')).toMatchObject({ own: ['of-ben', 'of-both'], sentBack: [], toRead: ['sent'] })
})

it('A document in several languages stands once in a list, its original first', () => {
  const of = (language: string) => ({ id: `a-${language}`, original: 'a', language })
  const [polish, spanish, other] = [of('pl'), of('es'), { id: 'b', original: 'b', language: 'en' }]
  const english = { id: 'a', original: 'a', language: 'en' }
  expect(onceEach([polish, other, english, spanish])).toEqual([
    { first: english, others: [polish, spanish] },
    { first: other, others: [] },
  ])
  expect(onceEach([spanish, polish])).toEqual([{ first: spanish, others: [polish] }])
})
