import { expect, it } from 'vitest'

import type { ChangeNote } from '../../../../src/domain/change-note.ts'
import { buildChangesFeed } from '../../../../src/features/resources/build-feed.ts'
import {
  changeMonths,
  changePages,
  changeRows,
  changesByDay,
} from '../../../../src/features/resources/change-months.ts'
import { pageContextOf } from '../../../../src/site/page-context.ts'
import { makeExternalResource } from '../../../helpers/make-card.ts'
import { makeOrganisation } from '../../../helpers/make-facts.ts'
import { makeContext } from '../../site/make-context.ts'

const note = (id: string, fields: Partial<ChangeNote> = {}): ChangeNote => ({
  ...{ id, kind: 'updated', words: `Words of ${id}.`, title: id, day: '2026-05-02', hasSecondReader: false },
  ...{ language: 'en', isFallback: false, isUnchecked: false },
  ...fields,
})

it('Each of the newest twelve months with changes has a page, the newest at the address of the list', async () => {
  const days = Array.from(
    { length: 14 },
    (_, at) => `20${26 - Math.floor(at / 12)}-${String(12 - (at % 12)).padStart(2, '0')}-03`,
  )
  const months = changeMonths(await makeContext({ changeNotes: days.map((day) => note(day, { day })) }))
  expect(months.map(({ month }) => month)).toEqual(days.slice(0, 12).map((day) => day.slice(0, 7)))
  expect(months.slice(0, 2).map(({ path }) => path)).toEqual(['/changes/', '/changes/2026-11/'])
})

it('A month in which hundreds were checked goes on on further pages', async () => {
  const many = Array.from({ length: 150 }, (_, at) => note(`new-${at}`))
  const old = Array.from({ length: 101 }, (_, at) => note(`old-${at}`, { day: '2026-04-30' }))
  const context = await makeContext({ changeNotes: [...many, ...old] })
  const pages = changePages(changeMonths(context), context)
  expect(pages.map(({ rest, slice }) => [rest, slice.items.length])).toEqual([
    [undefined, 100],
    ['page/2', 50],
    ['2026-04', 100],
    ['2026-04/page/2', 1],
  ])
  expect(changePages([], context)).toMatchObject([{ rest: undefined, slice: { items: [] } }])
})

it('The note of an organisation that nothing names yet leads nowhere, since it has no page', async () => {
  const path = '/organisations/alone/'
  const context = await makeContext({
    organisations: [makeOrganisation({ id: 'organisation-alone', slug: 'alone', path })],
    changeNotes: [note('a', { documentId: 'organisation-alone', path })],
  })
  expect(changeRows(context)).toMatchObject([{ id: 'a', path: undefined }])
})

it('Of one document and day the same is told once, and what is new is not also updated', async () => {
  const changeNotes = [
    note('a', { documentId: 'guide', words: 'The text.' }),
    note('b', { documentId: 'guide', words: 'The text.' }),
    note('c', { documentId: 'guide', words: 'The text.', day: '2026-05-01' }),
    note('d', { documentId: 'paper', kind: 'new' }),
    note('e', { documentId: 'paper' }),
    note('f', { documentId: 'link', kind: 'new' }),
    note('g', { documentId: 'link', kind: 'withdrawn' }),
    note('h'),
    note('i'),
  ]
  const rows = changeRows(await makeContext({ changeNotes }))
  expect(rows.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'f', 'g', 'h', 'i'])
})

it('A change names the members who brought in what changed, as long as that is published', async () => {
  const contributedBy = [{ title: 'Hilton', path: '/organisations/hilton/' }]
  const resources = [makeExternalResource({ id: 'link', contributedBy })]
  const context = await makeContext({
    resources,
    changeNotes: [note('a', { documentId: 'link' }), note('b', { documentId: 'gone' })],
  })
  expect(changeRows(context).map(({ credits }) => credits)).toEqual([contributedBy, []])
})

it('The feed has the words, the day and the page of each change, 50 at the most', async () => {
  const first = note('first', { words: 'New guide: “Rooms & signs”.', path: '/guides/rooms/' })
  const more = Array.from({ length: 60 }, (_, at) => note(`more-${at}`))
  const context = await makeContext({ changeNotes: [first, ...more] })
  const feed = buildChangesFeed(changeRows(context), pageContextOf(context, ['en']), new URL('https://hub.example'))
  const [head = '', ...entries] = feed.split('<entry>')
  expect(head).toContain('<id>https://hub.example/changes/</id>')
  expect(head).toContain('<link rel="self" href="https://hub.example/changes/feed.xml"/>')
  expect(head).toContain('<updated>2026-05-02T00:00:00Z</updated>')
  expect(entries).toHaveLength(50)
  expect(entries[0]).toContain('<title>New guide: “Rooms &amp; signs”.</title>')
  expect(entries[0]).toContain('<id>https://hub.example/changes/#first</id>')
  expect(entries[0]).toContain('<link href="https://hub.example/guides/rooms/"/>')
  expect(entries[1]).toContain('<link href="https://hub.example/changes/#more-0"/>')
})

it('Of a day, what was taken off or put right comes before what is new', async () => {
  const changeNotes = [
    note('a', { kind: 'new', words: 'B.' }),
    note('b', { kind: 'new', words: 'A.' }),
    note('c', { kind: 'withdrawn' }),
  ]
  const days = changesByDay(changeRows(await makeContext({ changeNotes })))
  expect(days).toMatchObject([
    { day: '2026-05-02', kinds: [{ kind: 'withdrawn' }, { kind: 'new', rows: [{ words: 'A.' }, { words: 'B.' }] }] },
  ])
})
