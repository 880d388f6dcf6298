import { evaluate, parse } from 'groq-js'
import { expect, it } from 'vitest'

import type { DeskFacts, DeskList } from '../../../sanity-studio/model/desk/desk-list.ts'
import { groupsOf } from '../../../sanity-studio/model/desk/by-risk.ts'
import { DESK } from '../../../sanity-studio/model/desk/lists.ts'
import { DESK_COUNTS_QUERY, TRANSLATIONS_QUERY, untranslatedIn } from '../../../sanity-studio/model/desk/queries.ts'
import { fieldsIn } from '../../../sanity-studio/model/rules/fields.ts'

const TODAY = '2026-11-25'

/** A document as the desk sees it: a draft replaces its published document, under the published id. */
interface DeskDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** Every list, and below it the groups in which it is shown. */
const LISTS = DESK.flatMap((list) => (list.byRisk === true ? [list, ...groupsOf(list)] : [list]))

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

const PARAMS = { today: TODAY }

async function factsOf(all: readonly DeskDocument[], outdated: readonly string[]): Promise<DeskFacts> {
  return { outdated, untranslated: untranslatedIn(await ask(TRANSLATIONS_QUERY, all)) }
}

/** The ids of the documents of a list, as the Studio finds them. */
async function idsIn({ filter, among }: DeskList, all: readonly DeskDocument[], facts: DeskFacts): Promise<string[]> {
  const ids = fieldsIn(await ask(`*[${filter}]{_id}`, all, PARAMS)).map(({ _id }) => String(_id))
  return among === undefined ? ids : ids.filter((id) => facts[among].includes(id))
}

const translationOf = (_ref: string) => ({ _type: 'reference', _ref })

/** What the real content does not have (yet): one of each case that a list must find or leave out. */
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

/** The documents of MADE that each list shows. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  waiting: ['k'],
  'sent-back': ['j'],
  'removal-asked': ['a'],
  'needs-address': ['e', 'k'],
  'no-source': ['b', 'c', 'd', 'e', 'f', 'g'],
  'review-overdue': ['c', 'h'],
  'review-overdue-call': [],
  'review-overdue-advice': [],
  'review-overdue-law': ['c'],
  'review-overdue-figure': [],
  'review-overdue-other': ['h'],
  'review-soon': ['b', 'd', 'i'],
  'never-reviewed': ['j', 'k'],
  'never-reviewed-call': [],
  'never-reviewed-advice': [],
  'never-reviewed-law': [],
  'never-reviewed-figure': [],
  'never-reviewed-other': ['j', 'k'],
  'published-alone': ['l', 'siteSettings'],
  'outdated-translation': ['f'],
  'unchecked-translation': ['m'],
  'machine-translation': ['g', 'siteSettings-pl'],
  'missing-translation': ['b', 'c', 'e', 'h', 'i', 'l', 'j', 'k'],
}

it('Each list of the desk shows its documents, none of another list, and is counted right', async () => {
  const all = overlay(MADE)
  const facts = await factsOf(all, ['f'])
  const shown = await Promise.all(LISTS.map(async (list) => [list.id, await idsIn(list, all, facts)] as const))
  expect(Object.fromEntries(shown)).toEqual(SHOWN)
  const counted = LISTS.filter(({ among }) => among === undefined).map(({ id }) => [id, SHOWN[id]?.length])
  expect(await ask(DESK_COUNTS_QUERY, all, PARAMS)).toEqual(Object.fromEntries(counted))
})
