import { expect, it } from 'vitest'

import { comingDays } from '../../../../src/features/law/coming-days.ts'
import { dutyTable } from '../../../../src/features/law/duty-table.ts'
import { buildLawFeed } from '../../../../src/features/law/law-feed.ts'
import { pageContextOf } from '../../../../src/site/page-context.ts'
import { checkXml } from '../../../build/helpers/check-xml.ts'
import { makeDuty, makeLaw } from '../../../helpers/make-facts.ts'
import { makeContext } from '../../site/make-context.ts'

const law = (slug: string, known: Parameters<typeof makeLaw>[0]) =>
  makeLaw({
    id: slug,
    slug,
    path: `/laws/${slug}/`,
    title: slug,
    asksOfHotels: `${slug} & more. Then again.`,
    ...known,
  })
const report = { publisher: 'State', url: 'https://state.example/' }
const laws = [
  law('late', { from: '2028-01-01', officialText: [report] }),
  law('begun', { from: '2026-10-01', startUnconfirmed: true }),
  law('chosen', { kind: 'industry-code', from: '2028-01-01' }),
  law('parts', {
    penalty: 'A fine.',
    duties: [
      makeDuty({ key: 'a', title: 'Register', from: '2027-01-01', startUnconfirmed: true, keep: 'The form.' }),
      makeDuty({ key: 'b', title: 'Stay' }),
      makeDuty({ key: 'c', title: 'Wish', isAdvice: true }),
    ],
  }),
]

it.each([
  ['2026-12-01', ['Register', 'late & more.']],
  ['2027-01-01', ['late & more.']],
  ['2028-01-01', []],
])('No owner is told on %s of a day that has passed as one to come', (today, what) => {
  expect(comingDays(laws, today).map((day) => day.what)).toEqual(what)
})

it('A day to come says whether it is only planned, and who says it', () => {
  const [planned, sure] = comingDays(laws, '2026-12-01')
  expect([planned?.isPlanned, planned?.source, sure?.isPlanned, sure?.source]).toEqual([true, undefined, false, report])
})

it('The feed of days to come is well-formed, and an entry keeps its date when the hub is built again', async () => {
  const context = pageContextOf(await makeContext({ laws }), ['en'])
  const days = comingDays(laws, '2026-12-01').map((day) => ({ ...day, readOn: '2026-06' }))
  const feed = buildLawFeed(days, context, new URL('https://hub.example/'))
  expect(checkXml(feed)).toBeUndefined()
  expect(feed).toContain('late &amp; more.')
  expect([...feed.matchAll(/<updated>2026-06-01T00:00:00Z<\/updated>/g)]).toHaveLength(2)
})

it('The list of a place has every duty in a row, and a law without one in a row of its own', async () => {
  const table = dutyTable('US-TX', await makeContext({ laws }))
  const rows = table.laws.flatMap(({ duties }) => duties.map(({ mark, what, when }) => [mark, what, ...when]))
  expect(rows).toEqual([
    ['late/', 'late & more.', 'from 1 January 2028'],
    ['begun/', 'begun & more.', 'start not confirmed'],
    ['parts/a', 'Register', 'start not confirmed'],
    ['parts/b', 'Stay'],
  ])
})
