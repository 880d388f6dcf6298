import { describe, expect, it } from 'vitest'

import { createMentionFinder } from '../../../src/catalogue/mentions.ts'
import type { Rows } from '../../../src/catalogue/rows.ts'

type Source = Rows['organisations'][number]['source']

function organisation(_id: string, title: string, alsoKnownAs: string[] = []): Source {
  return {
    ...{
      _id,
      _updatedAt: '2026-11-27T00:00:00Z',
      title,
      alsoKnownAs,
      slug: _id,
      kind: 'ngo',
      description: 'A charity.',
      country: 'GB',
      url: null,
    },
    ...{ membership: null, networkRole: null, work: null, workedWith: null, endorsedBy: null },
    ...{ status: null, layTerms: null, language: 'en', translationOf: null, translationStatus: null },
    ...{
      sources: [],
      sourceSeen: null,
      publishedAlone: null,
      lastReviewed: null,
      reviewEveryDays: null,
    },
  }
}

const ORGANISATIONS = [
  organisation('acas', 'Acas', ['The Service']),
  organisation('unseen', 'Unseen', ['Unseen UK']),
  organisation('service', 'The Service Company'),
  organisation('code', '(The) Code'),
  organisation('112', '112 – Europe’s number'),
  organisation('élan', 'Élan'),
  organisation('nameless', '', ['']),
]

function mentioned(...parts: readonly unknown[]): readonly string[] {
  return [...createMentionFinder(ORGANISATIONS).find({}, parts)].sort()
}

describe('A text mentions', () => {
  it.each([
    ['a name in the middle', 'Ask Acas first.', ['acas']],
    ['a name alone', 'Acas', ['acas']],
    ['one in brackets', 'Ask (Acas).', ['acas']],
    ['one of two names that begin alike', 'The Service Company', ['acas', 'service']],
    ['one that begins with another', 'Unseen UK', ['unseen']],
    ['one that begins with a sign, and one right after it', '(The) Code (Acas)', ['acas', 'code']],
    ['one that begins with digits', 'Call 112 – Europe’s number', ['112']],
    ['one that begins beyond ASCII', 'Ask Élan', ['élan']],
    ['no end of another word', 'Ask at Macas, Ælan, éÉlan', []],
    ['no beginning of another word', 'Acasta, Acas2, Acasé, The Services', []],
    ['no other case', 'ACAS, the service', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(mentioned(text)).toEqual(expected)
  })

  it('what it refers to, however deep', () => {
    expect(mentioned([{ markDefs: [{ page: { _ref: 'unseen' } }] }], null)).toEqual(['unseen'])
  })

  it('no name across two of its parts', () => {
    expect(mentioned([{ text: 'The' }, { text: 'Service' }])).toEqual([])
  })
})

it('A finder is taken again only where the names are the same', () => {
  const finder = createMentionFinder(ORGANISATIONS)
  expect(createMentionFinder([...ORGANISATIONS])).toBe(finder)
  expect(createMentionFinder(ORGANISATIONS.slice(1))).not.toBe(finder)
})
