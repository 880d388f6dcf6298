import { expect, it } from 'vitest'

import type { CheckContext } from '../../../../src/tools/check/check.ts'
import type { DocumentReport } from '../../../../src/tools/check/document-report.ts'
import { findProblems } from '../../../../src/tools/check/find-problems.ts'

const guide = { _id: 'guide-a', _type: 'guide' }
const context: CheckContext = {
  source: {
    name: 'a test',
    whereIs: (id) => `line 1 ${id}`,
    readAsset: () => Promise.resolve(new Uint8Array()),
    assetVersion: () => Promise.resolve(undefined),
  },
  documents: [guide],
  byId: new Map([['guide-a', guide]]),
  soundAssets: { before: new Set(), now: new Set() },
  today: '2026-06-01',
}

const error = (what: string) => ({ what, fix: 'Correct it.' })
const warning = (what: string) => ({ ...error(what), level: 'warning' as const })
const findingsOf = async (report: DocumentReport) =>
  ((await findProblems([[guide, report]], context)).get(guide) ?? []).map(({ where, what, level }) => [
    where,
    what,
    level,
  ])

it('A finding after an error at the same node is not reported', async () => {
  const report: DocumentReport = [
    { path: 'topics[0]', found: [warning('First.')] },
    ['references', 'topics[0]', 'topic-gone', 'topic'],
    { path: 'topics[0]', found: [error('Not reported.')] },
    ['references', 'topics[0]', 'topic-gone-too', 'topic'],
    { path: 'topics[1]', found: [error('Of the next node.'), warning('Found together.')] },
    { path: 'topics[1]', found: [error('Not reported.')] },
  ]
  expect(await findingsOf(report)).toEqual([
    ['line 1 guide-a topics[0]', 'First.', 'warning'],
    ['line 1 guide-a topics[0]', 'It points to “topic-gone”, which is not published.', 'error'],
    ['line 1 guide-a topics[1]', 'Of the next node.', 'error'],
    ['line 1 guide-a topics[1]', 'Found together.', 'warning'],
  ])
})

it('What was found from another node neither ends nor is ended by what is said at a node', async () => {
  const report: DocumentReport = [
    { path: 'title', found: [error('From the whole document.')], isApart: true },
    { path: 'title', found: [error('A second one.')], isApart: true },
    { path: 'title', found: [error('Of the title itself.')] },
    { path: 'title', found: [error('Not reported.')] },
    { path: 'title', found: [error('A third one.')], isApart: true },
  ]
  expect((await findingsOf(report)).map(([, what]) => what)).toEqual([
    ...['From the whole document.', 'A second one.', 'Of the title itself.', 'A third one.'],
  ])
})

it('A question with a good answer ends nothing', async () => {
  const report: DocumentReport = [
    ['references', 'related[0]', 'guide-a', 'guide'],
    { path: 'related[0]', found: [error('Reported.')] },
  ]
  expect(await findingsOf(report)).toEqual([['line 1 guide-a related[0]', 'Reported.', 'error']])
})
