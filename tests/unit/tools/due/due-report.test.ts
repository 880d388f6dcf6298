import { expect, it } from 'vitest'

import { findDue } from '../../../../sanity-studio/model/rules/due.ts'
import { writeDueReport } from '../../../../src/tools/due/due-report.ts'

const TODAY = '2026-11-25'
const law = { _type: 'law', language: 'en', sources: [{ publisher: 'A' }], reviewEveryDays: 180 }

it('The report names what is overdue with the worst risk first, and what falls due', () => {
  const documents = [
    { ...law, _id: 'law-a', title: 'Bill | Act', lastReviewed: '2026-01-01' },
    { ...law, _id: 'law-b', title: 'Due soon', lastReviewed: '2026-06-01' },
    { ...law, _id: 'line', _type: 'helpline', title: 'Line', phone: '999', dial: '999', lastReviewed: '2026-01-01' },
  ]
  const lines = writeDueReport(findDue(documents, TODAY), TODAY).split('\n')
  expect(lines.filter((line) => line.startsWith('#') || line.startsWith('| ') || line.endsWith('document.'))).toEqual([
    '# What falls due on 2026-11-25',
    '## To check now: 2',
    '| Risk | Document | Id | Why |',
    '| --- | --- | --- | --- |',
    '| Helpline | Line · 999 | `line` | Its review is 148 days overdue. |',
    '| Law | Bill \\| Act | `law-a` | Its review is 148 days overdue. |',
    '## Due in 30 days: 1',
    '| Risk | Document | Id | Why |',
    '| --- | --- | --- | --- |',
    '| Law | Due soon | `law-b` | Its review is due in 3 days. |',
    '## Never reviewed',
    'Somebody has reviewed every document.',
  ])
})

it('Of what was never reviewed the first ten are named, and how many others there are', () => {
  const documents = Array.from({ length: 12 }, (_, index) => ({ ...law, _id: `law-${index}`, title: `Law ${index}` }))
  const report = writeDueReport(findDue(documents, TODAY), TODAY)
  expect(report.match(/^\| Law \|/gm)).toHaveLength(10)
  expect(report).toContain('And 2 other documents; the Studio shows them all on its desk.')
})
