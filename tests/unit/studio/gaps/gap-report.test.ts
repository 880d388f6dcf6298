import { describe, expect, it } from 'vitest'

import { findAlone } from '../../../../sanity-studio/model/gaps/alone.ts'
import { findBehind } from '../../../../sanity-studio/model/gaps/behind.ts'
import { publishedAmong, type ReportedDocument } from '../../../../sanity-studio/model/gaps/gap.ts'
import { findGaps } from '../../../../sanity-studio/model/gaps/gap-report.ts'
import { findLinksToCheck } from '../../../../sanity-studio/model/gaps/links.ts'
import { make, references, translate } from './documents.ts'

const TODAY = '2026-11-27'
const source = (url: string, _key = url) => ({ _type: 'source', _key, publisher: 'Unseen', url })

/** Which links of which documents are to be checked, and why. */
function linksOf(...documents: readonly ReportedDocument[]) {
  return findLinksToCheck(documents, TODAY, 730).map(({ id, kind, address, others }) =>
    [kind, id, ...others.map((other) => other.id), address ?? ''].join(' ').trim(),
  )
}

const seen = { sourceSeen: '2026' }

describe('Links to check', () => {
  it('are those whose sources nobody has seen for long', () => {
    const sources = [source('https://example.org/')]
    const law = (id: string, dates: object) => make('law', id, { sources, ...dates })
    expect(
      linksOf(
        law('old', { sourceSeen: '2018-09' }),
        law('on-the-day', { sourceSeen: '2024-11-27' }),
        law('a-day-before', { sourceSeen: '2024-11-26', lastReviewed: '2024-01-01' }),
        law('year-not-over-then', { sourceSeen: '2024' }),
        law('old-but-checked', { sourceSeen: '2018', lastReviewed: '2026-01-01' }),
        law('never', {}),
        law('unreadable', { sourceSeen: 'last week' }),
        make('law', 'without-links', { sourceSeen: '2018' }),
        translate(law('old', { sourceSeen: '2018-09' }), 'pl'),
      ),
    ).toEqual(['unseen old', 'unseen a-day-before', 'undated never', 'undated unreadable'])
    const [old] = findLinksToCheck([law('old', { sourceSeen: '2024-10' })], TODAY, 730)
    expect(old?.why).toBe('Its newest source is of 2024-10, at least 757 days ago, and nobody has checked it since.')
  })

  it('are addresses that are not https, wherever they stand, each once', () => {
    const body = [{ _type: 'block', markDefs: [{ _type: 'link', _key: 'a', href: 'http://b.example/' }], children: [] }]
    expect(
      linksOf(
        make('guide', 'with-source', { ...seen, sources: [source('http://a.example/')] }),
        make('guide', 'with-two', { ...seen, sources: [source('http://a.example/')], body }),
        make('helpline', 'with-web', { ...seen, web: 'https://c.example/' }),
      ),
    ).toEqual(['http with-source with-two http://a.example/', 'http with-two http://b.example/'])
  })

  it('are links that are there twice, and pages whose address is written in two ways', () => {
    const page = (id: string, url: string, urlKind = 'resource-page') =>
      make('externalResource', id, { ...seen, url, urlKind })
    expect(
      linksOf(
        page('one', 'https://a.example/report'),
        page('two', 'https://www.a.example/report/'),
        page('three', 'https://list.example/', 'leads-to-it'),
        page('four', 'https://list.example/', 'leads-to-it'),
        make('law', 'five', {
          ...seen,
          sources: [source('https://b.example/', 'x'), source('https://b.example/', 'y')],
        }),
        make('law', 'six', { ...seen, sources: [source('https://c.example/#part-1')] }),
        make('law', 'seven', { ...seen, sources: [source('https://c.example/#part-2')] }),
      ),
    ).toEqual([
      'double five https://b.example/',
      'double one two https://a.example/report',
      'spelled one two https://a.example/report',
    ])
  })
})

describe('Resources to which nobody leads', () => {
  const guide = make('guide', 'guide')
  it.each([
    ['nothing', [], ['guide']],
    ['itself', [{ ...guide, related: references('guide') }], ['guide']],
    ['its own translation', [guide, translate(guide, 'pl')], ['guide']],
    [
      'a search of the editors',
      [guide, make('siteSettings', 's', { searches: [{ answers: references('guide') }] })],
      ['guide'],
    ],
    ['another document', [guide, make('page', 'p', { body: [{ _type: 'block', links: references('guide') }] })], []],
  ])('%s is no way to it, or is one', (_, documents, expected) => {
    const all = documents.length === 0 ? [guide] : documents
    expect(findAlone(all).map(({ id }) => id)).toEqual(expected)
  })

  it('are no lists, laws or translations', () => {
    expect(findAlone([make('topic', 't'), make('law', 'l'), translate(guide, 'pl')])).toEqual([])
  })
})

describe('Translations behind their originals', () => {
  const topic = make('topic', 'topic', { title: 'Debt', definition: 'Owing money.' })
  const made = (unit: string, hash: string) => ({ _type: 'translatedUnit', _key: unit, unit, hash })
  const polish = {
    ...translate(topic, 'pl'),
    title: 'Dług',
    definition: 'D.',
    madeFrom: [made('title', 'of other words')],
  }

  it('are named with what changed, by language', () => {
    const arabic = { ...translate(topic, 'ar'), title: 'دين', definition: undefined }
    expect(findBehind([topic, polish, arabic])).toEqual([
      expect.objectContaining({ id: 'topic-ar', language: 'ar', why: '1 text not translated yet.' }),
      expect.objectContaining({
        id: 'topic-pl',
        original: { id: 'topic', type: 'topic', title: 'Debt' },
        why: '1 text changed in English since.',
      }),
    ])
  })

  it('are not those whose draft has caught up', () => {
    expect(findBehind([topic, polish, { ...polish, _id: 'drafts.topic-pl', madeFrom: [] }])).toEqual([])
  })
})

it('The report looks at what readers see, and at its facts by risk', () => {
  const law = make('law', 'law', {
    sources: [source('https://example.org/')],
    lastReviewed: '2026-01-01',
    reviewEveryDays: 180,
  })
  const documents = [
    ...[law, { ...law, _id: 'drafts.law-new' }, make('review', 'review.law'), make('sanity.imageAsset', 'image-a')],
    make('system.group', '_.groups.a'),
  ]
  expect(publishedAmong(documents)).toEqual([law])
  const { facts, links } = findGaps(documents, TODAY, 90)
  expect(facts.map(({ id, state, risk }) => [id, state, risk])).toEqual([['law', 'overdue', 'law']])
  expect(links.map(({ why }) => why)).toEqual(['It was last checked on 2026-01-01, 330 days ago.'])
})
