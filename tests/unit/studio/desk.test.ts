import { evaluate, parse } from 'groq-js'
import { describe, expect, it } from 'vitest'

import type { DeskDocument, DeskFacts, DeskList } from '../../../sanity-studio/desk/desk-list.ts'
import { groupsOf } from '../../../sanity-studio/desk/by-risk.ts'
import { DESK } from '../../../sanity-studio/desk/lists.ts'
import {
  DESK_COUNTS_QUERY,
  deskParams,
  TRANSLATIONS_QUERY,
  untranslatedIn,
} from '../../../sanity-studio/desk/queries.ts'
import { fieldsIn } from '../../../sanity-studio/rules/fields.ts'
import { readDataset } from '../../../src/catalogue/source/read-dataset.ts'
import { FROZEN_CONTENT } from '../../helpers/content-files.ts'

const TODAY = '2026-11-25'

/** Every list, and below it the groups in which it is shown. */
const LISTS = DESK.flatMap((list) => (list.byRisk === true ? [list, ...groupsOf(list)] : [list]))

const { documents } = await readDataset(FROZEN_CONTENT)

/** The dataset as editors see it: every draft in the place of its published document. */
function overlay(all: readonly DeskDocument[]): readonly DeskDocument[] {
  const seen = new Map(all.filter(({ _id }) => !_id.startsWith('drafts.')).map((document) => [document._id, document]))
  for (const document of all) {
    if (!document._id.startsWith('drafts.')) continue
    const _id = document._id.slice('drafts.'.length)
    seen.set(_id, { ...document, _id, _originalId: document._id })
  }
  return [...seen.values()]
}

async function ask(query: string, dataset: readonly DeskDocument[], params: Record<string, unknown> = {}) {
  const value: unknown = await (await evaluate(parse(query, { params }), { dataset: [...dataset], params })).get()
  return value
}

const PARAMS = deskParams(TODAY)

async function factsOf(all: readonly DeskDocument[], outdated: readonly string[]): Promise<DeskFacts> {
  return { outdated, untranslated: untranslatedIn(await ask(TRANSLATIONS_QUERY, all)) }
}

/** The ids of the documents of a list, as the Studio finds them. */
async function idsIn({ filter, among }: DeskList, all: readonly DeskDocument[], facts: DeskFacts): Promise<string[]> {
  const ids = fieldsIn(await ask(`*[${filter}]{_id}`, all, PARAMS)).map(({ _id }) => String(_id))
  return among === undefined ? ids : ids.filter((id) => facts[among].includes(id))
}

const translationOf = (_ref: string) => ({ _type: 'reference', _ref })

/** What the frozen content does not have: one of each case that a list must find or leave out. */
const MADE: readonly DeskDocument[] = [
  {
    _id: 'a',
    _type: 'guide',
    language: 'en',
    lastReviewed: '2026-11-25',
    reviewEveryDays: 365,
    sources: [{ publisher: 'A' }],
  },
  { _id: 'b', _type: 'guide', language: 'en', lastReviewed: '2025-11-25', reviewEveryDays: 365, sources: [{}] },
  { _id: 'c', _type: 'law', language: 'en', lastReviewed: '2026-05-28', reviewEveryDays: 180 },
  { _id: 'd', _type: 'helpline', language: 'en', lastReviewed: '2026-09-26', reviewEveryDays: 90, dial: '999' },
  { _id: 'e', _type: 'helpline', language: 'en', lastReviewed: '2026-09-27', reviewEveryDays: 90, web: '' },
  { _id: 'f', _type: 'helpline', language: 'pl', translationOf: translationOf('d'), translationStatus: 'checked' },
  {
    _id: 'g',
    _type: 'guide',
    language: 'pl',
    translationOf: translationOf('a'),
    translationStatus: 'machine-unchecked',
  },
  { _id: 'm', _type: 'topic', language: 'ro', translationOf: translationOf('l'), translationStatus: 'in-work' },
  { _id: 'h', _type: 'page', language: 'en', lastReviewed: 'last week' },
  { _id: 'i', _type: 'page', language: 'en', lastReviewed: '2025-12-01' },
  {
    _id: 'drafts.j',
    _type: 'externalResource',
    language: 'en',
    url: 'https://example.org/',
    sources: [{ publisher: 'A' }],
  },
  { _id: 'drafts.k', _type: 'externalResource', language: 'en', url: '', sources: [{ publisher: 'A' }] },
  { _id: 'l', _type: 'topic', language: 'en', publishedAlone: '2026-11-20' },
  { _id: 'siteSettings', _type: 'siteSettings', language: 'en', publishedAlone: '2026-11-20' },
  { _id: 'siteSettings-pl', _type: 'siteSettings', language: 'pl', translationStatus: 'machine-unchecked' },
  { _id: 'review.k', _type: 'review', documentId: 'k', documentType: 'externalResource', requestedRevision: 'r1' },
  { _id: 'review.j', _type: 'review', documentId: 'j', documentType: 'externalResource', sentBackIn: 't1' },
  { _id: 'review.a', _type: 'review', documentId: 'a', requestedRevision: 'r1', approvedRevision: 'r1' },
  { _id: 'removal.a', _type: 'removal', documentId: 'a', kind: 'delete', requestedRevision: 'r1' },
  {
    _id: 'removal.b',
    _type: 'removal',
    documentId: 'b',
    kind: 'delete',
    requestedRevision: 'r1',
    approvedRevision: 'r1',
  },
]

describe.each([
  ['every case', MADE],
  ['every case among other content', [...documents, ...MADE.filter(({ _id }) => _id !== 'siteSettings')]],
])('On %s, the filter of a list and its rule say the same, and so does its count', (_, dataset) => {
  const all = overlay(dataset)
  const facts = factsOf(all, ['f'])
  // One answer counts every list: it is computed once, not once a list.
  const counts = ask(DESK_COUNTS_QUERY, all, PARAMS)

  it.each(LISTS.map((list) => [list.id, list] as const))('%s', async (__, list) => {
    const known = await facts
    const byRule = all.filter((document) => list.holds(document, TODAY, known, all)).map(({ _id }) => _id)
    expect(await idsIn(list, all, known)).toEqual(byRule)
    if (list.among === undefined) expect(await counts).toMatchObject({ [list.id]: byRule.length })
    else expect(known[list.among]).toHaveLength(byRule.length)
  })
})

it.each([
  ['waiting', ['k']],
  ['sent-back', ['j']],
  ['removal-asked', ['a']],
  ['needs-address', ['e', 'k']],
  ['no-source', ['b', 'c', 'd', 'e', 'f', 'g']],
  ['review-overdue', ['c', 'h']],
  ['review-overdue-law', ['c']],
  ['never-reviewed', ['j', 'k']],
  ['never-reviewed-call', []],
  ['review-soon', ['b', 'd', 'i']],
  ['outdated-translation', ['f']],
  ['unchecked-translation', ['m']],
  ['machine-translation', ['g', 'siteSettings-pl']],
  ['published-alone', ['l', 'siteSettings']],
  ['missing-translation', ['b', 'c', 'e', 'h', 'i', 'j', 'l', 'k']],
])('The list “%s” finds what it should', async (id, expected) => {
  const list = LISTS.find((one) => one.id === id)
  const found = list && (await idsIn(list, overlay(MADE), await factsOf(overlay(MADE), ['f'])))
  expect(found).toEqual(expect.arrayContaining(expected))
  expect(found).toHaveLength(expected.length)
})

it('The work that the imported content brings is there from the first day', async () => {
  expect(await ask(DESK_COUNTS_QUERY, overlay(documents), PARAMS)).toMatchObject({
    ...{ waiting: 0, 'sent-back': 0, 'removal-asked': 0 },
    ...{ 'no-source': 0, 'review-overdue': 0, 'review-soon': 0 },
  })
})

it('No list asks for a language before one has begun', async () => {
  const begun = MADE.filter(({ _id }) => _id !== 'siteSettings-pl')
  expect(untranslatedIn(await ask(TRANSLATIONS_QUERY, overlay(begun)))).toEqual([])
})
