import { expect, it } from 'vitest'

import type { Resource } from '../../../../src/domain/resource.ts'
import { buildFeed, feedOfHub } from '../../../../src/features/resources/build-feed.ts'
import { makeExternalResource } from '../../../helpers/make-card.ts'
import { pageContextOf } from '../../../../src/site/page-context.ts'
import { makeContext } from '../../site/make-context.ts'

const SITE = new URL('https://hub.example')

async function entriesOf(resources: readonly Resource[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const context = await makeContext({ resources })
  const pageContext = { ...pageContextOf(context, ['en']), today: () => context.today }
  const feed = buildFeed(feedOfHub(context), pageContext, SITE)
  return [...feed.matchAll(/<entry>\n([^]*?)\n<\/entry>/g)].map(([, entry = '']) =>
    Object.fromEntries(
      [...entry.matchAll(/<(title|id|updated|summary)>([^<]*)</g)].map(([, name, text]) => [name, text]),
    ),
  )
}

it('An entry has its address, escaped words and the date of its source', async () => {
  const [entry] = await entriesOf([
    makeExternalResource({
      path: '/resources/a/?b=1&c',
      title: 'Rooms & <signs>',
      summary: '“Stop”\u0000 isn\'t "no"',
      sourceSeen: '2018-09',
    }),
  ])
  expect(entry).toEqual({
    title: 'Rooms &amp; &lt;signs&gt;',
    id: 'https://hub.example/resources/a/?b=1&amp;c',
    updated: '2018-09-01T00:00:00Z',
    summary: '“Stop” isn&#39;t &quot;no&quot;',
  })
})

it.each([
  ['the last review', { lastReviewed: '2026-03-01', sourceSeen: '2018', year: 2017 }, '2026-03-01'],
  ['else the source', { sourceSeen: '2018', year: 2017 }, '2018-01-01'],
  ['else the year', { year: 2017 }, '2017-01-01'],
  ['else today', {}, '2026-06-01'],
])('An entry has the date of %s', async (_which, fields, date) => {
  expect((await entriesOf([makeExternalResource(fields)]))[0]?.['updated']).toBe(`${date}T00:00:00Z`)
})

it('Our own resources come first, and 50 entries are the most', async () => {
  const { library } = await makeContext()
  const own = library.resources.filter(({ type }) => type !== 'externalResource')
  const external = Array.from({ length: 60 }, (_, index) => makeExternalResource({ path: `/resources/${index}/` }))
  const entries = await entriesOf([...external, ...own])
  expect(own.length).toBeGreaterThan(0)
  expect(entries).toHaveLength(50)
  expect(
    entries
      .slice(0, own.length)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(own.map(({ title }) => title).sort())
})
