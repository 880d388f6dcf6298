import { describe, expect, it } from 'vitest'

import {
  findMissingFacts,
  findReasons,
  findReasonsAgainst,
  type PublishQuestion,
} from '../../../sanity-studio/model/rules/may-publish.ts'
import { whatIsLeft, whyUnfinished } from '../../../sanity-studio/model/rules/what-is-left.ts'
import { REVIEWED_TYPES } from '../../../sanity-studio/model/rules/review-due.ts'
import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'

const TODAY = '2026-11-25'

const guide = {
  _type: 'guide',
  title: 'What to do first',
  language: 'en',
  sources: [{ publisher: 'A network', url: 'https://example.org/' }],
  lastReviewed: '2026-11-20',
  reviewEveryDays: 365,
  topics: [{ _ref: 'topic-signs' }],
  forEveryJob: true,
}

const good: PublishQuestion = {
  document: guide,
  errors: [],
  reviewStatus: 'approved',
  secondReader: true,
  today: TODAY,
}

/** The facts that are missing when some fields of a good guide are others. */
function missing(changes: object): readonly string[] {
  return findMissingFacts({ ...guide, ...changes }, TODAY).map(({ fact }) => fact)
}

it('A reviewed text with a source and a second reader may be published', () => {
  expect(findReasonsAgainst(good)).toEqual([])
})

describe('A fact is missing', () => {
  it.each([
    ['no title', { title: ' ' }, ['title']],
    ['no language', { language: undefined }, ['language']],
    ['no source', { sources: [] }, ['source']],
    ['a link without its address', { _type: 'externalResource' }, ['address']],
    ['a helpline that nobody could reach', { _type: 'helpline' }, ['channel']],
    ['no review', { lastReviewed: undefined }, ['review']],
    ['a review overdue', { lastReviewed: '2025-11-24' }, ['review-due']],
    ['a review that holds to this day', { lastReviewed: '2025-11-25' }, []],
    ['a review tomorrow', { lastReviewed: '2026-11-26' }, ['review-day']],
    ['no date at all', { lastReviewed: 'last week' }, ['review-due']],
    ['a helpline with an e-mail address only', { _type: 'helpline', email: 'help@example.org' }, []],
    ['a topic', { _type: 'topic', sources: undefined, lastReviewed: undefined }, []],
    ['a translation: its original was reviewed', { translationOf: { _ref: 'guide-a' }, lastReviewed: undefined }, []],
    ['everything', { title: undefined, sources: undefined, lastReviewed: undefined }, ['title', 'source', 'review']],
  ])('%s', (_, changes, facts) => {
    expect(missing(changes)).toEqual(facts)
  })
})

describe('The second reader', () => {
  it.each([
    ['none', 'No second reader has approved it: press “Send for review”.'],
    ['waiting', 'It waits for a second reader: another person has to press “Approve”.'],
    ['changed', 'It was changed after it had been approved: send it for review again.'],
    ['own', 'It was approved by a person who wrote in it: somebody who did not has to approve it.'],
    ['unknown', 'The history does not say yet who wrote and approved it: wait a moment, or send it for review again.'],
  ] as const)('%s', (reviewStatus, reason) => {
    expect(findReasonsAgainst({ ...good, reviewStatus })).toEqual([reason])
    expect(findReasonsAgainst({ ...good, reviewStatus, secondReader: undefined })).toEqual([reason])
  })

  it('is not asked for in a network of one', () => {
    expect(findReasonsAgainst({ ...good, reviewStatus: 'none', secondReader: false })).toEqual([])
  })

  it('is asked for the settings, with their numbers and the switch, in every language, unless she works alone', () => {
    const document = { _type: 'siteSettings', title: 'Hotel Hub', language: 'en' }
    const arabic = { ...document, language: 'ar', translationOf: { _ref: 'siteSettings' } }
    for (const one of [document, { ...document, secondReader: false }, arabic]) {
      const question = { ...good, document: one, reviewStatus: 'none' } as const
      expect(findReasonsAgainst(question)).toEqual(['No second reader has approved it: press “Send for review”.'])
      expect(findReasonsAgainst({ ...question, secondReader: false })).toEqual([])
    }
  })
})

const toError = (message: string) => ({ message, path: ['summary'] })

describe('Errors stand in the way', () => {
  it.each([
    [['Required'], ['“Summary” is empty.']],
    [
      ['Required', 'Required', 'Too long'],
      ['“Summary” is empty.', '“Summary”: Too long.'],
    ],
    [['“998” is no helpline. Correct it.', '“998” is no helpline. Correct it.'], ['“998” is no helpline. Correct it.']],
  ])('those of the form: %s', (errors, said) => {
    const titleOf = (field: string) => (field === 'summary' ? 'Summary' : undefined)
    expect(findReasonsAgainst({ ...good, errors: errors.map(toError), titleOf })).toEqual(said)
  })

  it('those of the rules of care, in their own words and once, before the form shows them too', () => {
    const document = { ...guide, summary: 'Whom to call about sex slaves.' }
    const reason = 'The text says “sex slaves”. Instead of “sex slaves” write: people forced to sell sex.'
    expect(findReasonsAgainst({ ...good, document })).toEqual([reason])
    expect(findReasonsAgainst({ ...good, document, errors: [reason, 'Required'].map(toError) })).toEqual([
      reason,
      '“summary” is empty.',
    ])
  })

  it('each leads to the field where it is corrected, but the second reader’s approval to none', () => {
    const document = { ...guide, title: '', summary: 'Whom to call about sex slaves.' }
    const errors = [toError('Too long')]
    const places = findReasons({ ...good, document, errors, reviewStatus: 'none' }).map(({ path }) => path)
    expect(places).toEqual([['title'], ['summary'], ['summary'], undefined])
  })

  it('a warning does not', () => {
    expect(findReasonsAgainst({ ...good, document: { ...guide, summary: 'Whom to call to be rescued.' } })).toEqual([])
  })
})

it('Every type whose facts are reviewed has the field for it, and no other has', () => {
  const withField = schemaTypes.filter(
    (type) => type.type === 'document' && type.fields.some(({ name }) => name === 'lastReviewed'),
  )
  expect([...REVIEWED_TYPES].sort()).toEqual(withField.map(({ name }) => name).sort())
})

it('An error within a field names that field, and one that says what the rules say already is not said twice', () => {
  const errors = [
    { message: 'Required', path: ['body', { _key: 'a' }, 'href'] },
    { message: 'Required', path: ['title'] },
    { message: 'Must be a reference to a document', path: ['jobs', { _key: 'b' }] },
  ]
  expect(findReasonsAgainst({ ...good, document: { ...guide, title: '' }, errors })).toEqual([
    'It has no title: write one.',
    '“body” has a line or a link that is not filled in. Fill it in, or take it away.',
    '“jobs” has a line in which nothing is chosen. Choose one, or take the line away.',
  ])
})

it('One line says how much is left, as many as the list has lines, unless a reader alone is missing', () => {
  const [field, demand] = [{ sentence: 'It has no title: write one.', path: ['title'] }, { sentence: 'Send it.' }]
  expect(whatIsLeft([])).toEqual({ headline: 'This can be published.', list: [] })
  expect(whatIsLeft([demand])).toEqual({ headline: 'Send it.', list: [] })
  expect(whatIsLeft([field]).headline).toBe('1 thing before this can be published')
  expect(whatIsLeft([field, demand])).toEqual({
    headline: '2 things before this can be published',
    list: [field, demand],
  })
})

it('What is not published yet stands in the way with its title and its field, but not in that of an approval', () => {
  const path = ['briefing', 'signs', { _key: 'a' }]
  const errors = ['sign-towels', 'sign-watched', 'sign-towels'].map((unpublished) => ({
    ...{ message: 'Referenced document must be published', path, unpublished },
  }))
  const titleOf = (field: string) => (field === 'briefing' ? 'Briefing' : undefined)
  const documentTitleOf = (id: string) => (id === 'sign-towels' ? 'Towels left at the door' : undefined)
  const reasons = findReasons({ ...good, errors, titleOf, documentTitleOf })
  const sentence = (name: string) => `“Briefing” refers to ${name} is not published yet: publish that first.`
  expect(reasons).toEqual([
    { sentence: sentence('“Towels left at the door”, which'), path, unpublished: 'sign-towels' },
    { sentence: sentence('a document that'), path, unpublished: 'sign-watched' },
  ])
  expect(whatIsLeft(reasons).headline).toBe('2 things before this can be published')
  expect(whyUnfinished(reasons), 'the draft need not change for it').toBeUndefined()
})

it('What lacks something is not approved, since what is corrected afterwards needs another approval', () => {
  const waiting: PublishQuestion = { ...good, reviewStatus: 'waiting' }
  expect(whyUnfinished(findReasons(waiting))).toBeUndefined()
  const never = { ...guide, lastReviewed: undefined }
  // Or a corrected word would ask for a day on which nobody looked at the facts.
  expect(findReasons({ ...waiting, document: never, isPublished: true })).toEqual(findReasons(waiting))
  expect(whyUnfinished(findReasons({ ...waiting, document: never }))).toMatch(/ First: Nobody has reviewed it: /)
})
