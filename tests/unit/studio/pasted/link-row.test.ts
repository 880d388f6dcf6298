import { describe, expect, it } from 'vitest'

import { toHub } from '../../../../sanity-studio/model/pasted/hub-knowledge.ts'
import { toDrafts } from '../../../../sanity-studio/model/pasted/link-draft.ts'
import { changeRow, isUnwritten, toRows, type LinkRow } from '../../../../sanity-studio/model/pasted/link-row.ts'
import { readLinks } from '../../../../sanity-studio/model/pasted/links.ts'

const resource = (kind: string, topic: string, title: string, summary: string) => ({
  ...{ title, summary, kind, topics: [topic], roles: ['role-housekeeping'] },
})

const HUB = toHub({
  resources: [
    resource('poster', 'topic-posters', 'Poster for staff rooms', 'A poster to hang up where staff change.'),
    resource('poster', 'topic-posters', 'Posters in six languages', 'Print and hang up in the laundry.'),
    resource('report', 'topic-law', 'What the Act changes', 'A study of the statement that large firms publish.'),
  ],
  links: [
    {
      _id: 'known',
      title: 'Known page',
      url: 'https://www.unseenuk.org/known/',
      publisher: 'Unseen',
      slug: 'known-page',
    },
  ],
  topics: [
    { _id: 'topic-posters', title: 'Posters and cards', layTerms: ['poster'] },
    { _id: 'topic-law', title: 'Law', layTerms: ['act'] },
  ],
  roles: [{ _id: 'role-housekeeping', title: 'Housekeeping', layTerms: ['laundry'] }],
  organisations: [
    { _id: 'organisation-unseen', title: 'Unseen', url: 'https://www.unseenuk.org', country: 'GB' },
    { _id: 'organisation-la-strada', title: 'La Strada', url: 'https://strada.org.pl', country: 'PL' },
  ],
})

function rowsOf(pasted: string): readonly LinkRow[] {
  let count = 0
  return toRows(readLinks(pasted), HUB, () => `new-${(count += 1)}`)
}

const first = (pasted: string) => rowsOf(pasted)[0]

describe('A pasted link becomes a row', () => {
  it('with what its words say, each marked as proposed', () => {
    expect(
      first('url;title;summary\nhttps://strada.org.pl/a;Ulotka dla hoteli;A poster to hang up in the laundry.'),
    ).toMatchObject({
      publisher: 'La Strada',
      publishedBy: ['organisation-la-strada'],
      kind: 'poster',
      topics: ['topic-posters'],
      roles: ['role-housekeeping'],
      jurisdictions: ['PL'],
      languages: ['pl'],
      proposed: ['kind', 'topics', 'roles', 'jurisdictions', 'languages', 'publisher'],
      isChosen: true,
    })
  })

  it('a bare address gives its publisher, and leaves the rest empty', () => {
    expect(first('https://news.unseenuk.org/hotels')).toMatchObject({
      ...{ publisher: 'Unseen', kind: '', topics: [], roles: [], forEveryJob: false, jurisdictions: [], languages: [] },
      proposed: ['publisher'],
    })
  })

  it('a publisher that was pasted is kept, and nobody of the hub is named for it', () => {
    const row = first('url;title;publisher\nhttps://unseenuk.org/b;T;Home Office')
    expect(row).toMatchObject({ publisher: 'Home Office', publishedBy: [] })
  })

  it('“US” is a country, “us” is not, and a State counts without its country', () => {
    const places = (title: string) => first(`url;title\nhttps://example.org/b;${title}`)?.jurisdictions
    expect(places('Laws in the US')).toEqual(['US'])
    expect(places('Tell us')).toEqual([])
    expect(places('Texas, US: the notice')).toEqual(['US-TX'])
  })

  it('what a person changes is no proposal any more', () => {
    const row = first('url;title\nhttps://unseenuk.org/b;Poster for staff rooms')
    if (row === undefined) throw new Error('No row.')
    expect(changeRow(row, { topics: ['topic-law'] }).proposed).not.toContain('topics')
    expect(changeRow(row, { forEveryJob: true }).proposed).not.toContain('roles')
  })
})

it('A row without a letter or digit in its title or summary says nothing to a second reader', () => {
  const row = first('url;title;summary\nhttps://unseenuk.org/b;Poster for staff rooms;What to look for')
  if (row === undefined) throw new Error('No row.')
  const isIt = ['', ' ', '???', '海报'].map((title) => isUnwritten({ ...row, title }))
  expect(isIt).toEqual([true, true, true, false])
  expect(isUnwritten({ ...row, summary: '…' })).toBe(true)
})

describe('A double is left out and says of what', () => {
  it('of a page of the hub', () => {
    expect(first('http://unseenuk.org/known?utm_medium=x')).toMatchObject({
      isChosen: false,
      double: {
        what: 'The hub has it: “Known page”: only “https”, “www” and the last “/” differs.',
        documentId: 'known',
      },
    })
  })

  it('of an earlier line', () => {
    const [one, two] = rowsOf('https://example.org/a\nhttps://www.example.org/a')
    expect(one?.double).toBeUndefined()
    expect(two).toMatchObject({ isChosen: false, double: { what: 'The same page as line 1: only “www” differs.' } })
  })
})

describe('A row becomes a draft', () => {
  const [draft, other, empty] = toDrafts(
    rowsOf(
      'url;title;summary;date\nhttps://unseenuk.org/a;Known page;A poster to hang up in the laundry.;2019-03\nhttps://example.org/b;Known page;;12 Mar 2019\nhttps://example.org/c;;;',
    ),
    HUB.slugs,
    '2026-11-27',
  )

  it('whose source is the page itself', () => {
    expect(draft).toMatchObject({
      ...{ _id: 'drafts.new-1', _type: 'externalResource', language: 'en', publisher: 'Unseen' },
      ...{ url: 'https://unseenuk.org/a', sourceSeen: '2019-03', slug: { current: 'known-page-2' } },
      sources: [
        { _type: 'source', _key: 'page', publisher: 'Unseen', url: 'https://unseenuk.org/a', dated: '2019-03' },
      ],
      publishedBy: [{ _type: 'reference', _ref: 'organisation-unseen' }],
    })
    expect(other).toMatchObject({ slug: { current: 'known-page-3' }, sources: [{ dated: '12 Mar 2019' }] })
    expect(other).not.toHaveProperty('sourceSeen')
  })

  it('in which nothing is guessed: no day of review, no country, no language', () => {
    expect(empty).toMatchObject({ jurisdictions: [], languages: [] })
    for (const field of ['title', 'slug', 'summary', 'kind', 'topics', 'roles', 'lastReviewed', 'publisher']) {
      expect(empty).not.toHaveProperty(field)
    }
  })

  it('with the day on which somebody opened the page', () => {
    const rows = rowsOf('https://example.org/c').map((row) => changeRow(row, { isChecked: true }))
    expect(toDrafts(rows, [], '2026-11-27')).toMatchObject([{ lastReviewed: '2026-11-27' }])
  })
})
