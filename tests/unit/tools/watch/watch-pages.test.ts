import { gzipSync } from 'node:zlib'

import { expect, it } from 'vitest'

import type { CitedPage } from '../../../../src/tools/watch/cited-pages.ts'
import { PoliteVisitor } from '../../../../src/tools/watch/polite-visitor.ts'
import { pageText } from '../../../../src/tools/watch/page-text.ts'
import { watchPages, type Seen } from '../../../../src/tools/watch/watch-pages.ts'
import { writeWatchReport } from '../../../../src/tools/watch/watch-report.ts'
import { answersOf, startServer } from './strange-server.ts'

const MANNERS = { agent: 'TestWatch/1.0', pause: 1, timeout: 400, longestWait: 1000 }
const documents = [{ id: 'helpline-a', type: 'helpline', title: 'Line A' }]

const UNCHANGED = [
  ...[
    'number',
    'never',
    'gzip',
    'broken-gzip',
    'latin-1',
    'pdf',
    'found',
    'first-found',
    'slash',
    'busy',
    'private/open',
  ],
]
const UNREAD = ['too-busy', 'broken', 'slow', 'cut', 'closed', 'circle', 'forbids', 'private/page']

async function startNights() {
  const [state, asked]: [{ hasChanged: boolean }, string[]] = [{ hasChanged: false }, []]
  const answers = answersOf(state, asked)
  const site = await startServer((request, response) =>
    request.url === '/private/open' ? response.end() : answers(request, response),
  )
  const night = (paths: readonly string[], seen: Seen, today = '2026-12-01') => {
    const pages: readonly CitedPage[] = paths.map((path) => ({
      address: `${site}/${path}`,
      documents,
      figures: ['0800 123 456'],
    }))
    return watchPages(pages, new PoliteVisitor(MANNERS), seen, today)
  }
  return { site, state, asked, night }
}

it('A page that would fill the memory once it is unpacked is not read', () => {
  expect(pageText({ 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(30_000_000)))).toBeUndefined()
})

it('Every change is found with its old and new words, and nothing else', async () => {
  const { site, state, asked, night } = await startNights()
  const paths = [
    ...UNCHANGED,
    ...UNREAD,
    'changed',
    'changed-gzip',
    'changed-latin-1',
    'rewritten',
    'moved',
    'moved-308',
    'moved-and-gone',
    'gone',
    'gone-410',
  ]
  const first = await night(paths, {})
  expect(first.findings.map(({ kind }) => kind)).toEqual(['moved', 'moved', 'gone', 'gone', 'gone'])
  expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
  expect(asked).not.toContain('/private/page')

  state.hasChanged = true
  const second = await night(paths, first.seen)
  const words = 'Call us free: 0800 123 456, day and night, in many languages.'
  expect(second.findings.map(({ kind, address, was, is }) => [kind, address.slice(site.length), was, is])).toEqual([
    ['changed', '/changed', words, words.replace('456', '789')],
    ['changed', '/changed-gzip', words, words.replace('456', '789')],
    ['changed', '/changed-latin-1', `Réception ${words}`, `Réception ${words}`.replace('456', '789')],
    ['changed', '/rewritten', words, 'none of these words'],
    ['moved', '/moved', `${site}/moved`, `${site}/number`],
    ['moved', '/moved-308', `${site}/moved-308`, `${site}/number`],
    ['gone', '/moved-and-gone', `${site}/moved-and-gone`, 'status 404'],
    ['gone', '/gone', `${site}/gone`, 'status 404'],
    ['gone', '/gone-410', `${site}/gone-410`, 'status 410'],
  ])
  for (const { unread } of [first, second]) {
    expect(unread.map((line) => line.slice(site.length + 1).replace(/:.*/, ''))).toEqual(UNREAD)
  }

  const report = writeWatchReport(second, '2026-12-02')
  expect(report).toContain('9 changes found')
  expect(report).toContain('| Line A `helpline-a` |')
})

it('A number that changed is told each night until the document has the new one, and what is repaired is not told', async () => {
  const { state, night } = await startNights()
  const first = await night(['changed'], {})
  state.hasChanged = true
  const second = await night(['changed'], first.seen)
  const third = await night(['changed'], second.seen)
  expect(third.findings).toEqual(second.findings)
  state.hasChanged = false
  expect((await night(['changed'], third.seen)).findings).toEqual([])
})

it('A page that does not answer for a week is taken for gone; one answer begins the week anew', async () => {
  const { night } = await startNights()
  const first = await night(['broken', 'closed'], {}, '2026-12-01')
  const second = await night(['broken', 'closed'], first.seen, '2026-12-07')
  expect([first, second].flatMap(({ findings }) => findings)).toEqual([])
  const third = await night(['broken', 'closed'], second.seen, '2026-12-08')
  expect(third.findings.map(({ kind, is }) => [kind, is])).toEqual([
    ['silent', 'status 500'],
    ['silent', expect.stringMatching(/hang up|ECONNRESET/)],
  ])
})

it('A page whose connection cannot be trusted is not read', async () => {
  const site = await startServer((_, response) => response.end())
  const pages = [{ address: site.replace('http:', 'https:'), documents, figures: [] }]
  const watched = await watchPages(pages, new PoliteVisitor(MANNERS), {}, '2026-12-01')
  expect([watched.findings, watched.unread.length]).toEqual([[], 1])
})

it('A host is asked one request at a time, by the name of the program', async () => {
  let [now, most] = [0, 0]
  const agents = new Set<string | undefined>()
  const site = await startServer((request, response) => {
    now += 1
    most = Math.max(most, now)
    agents.add(request.headers['user-agent'])
    setTimeout(() => {
      now -= 1
      response.end()
    }, 5)
  })
  const visitor = new PoliteVisitor(MANNERS)
  await Promise.all(['a', 'b', 'c'].map((path) => visitor.visit(`${site}/${path}`, true)))
  expect([most, [...agents]]).toEqual([1, ['TestWatch/1.0']])
})
