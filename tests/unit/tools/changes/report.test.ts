import { describe, expect, it } from 'vitest'

import { compareFindings } from '../../../../src/tools/changes/findings.ts'
import { formatReport, type ContentReport } from '../../../../src/tools/changes/report.ts'

const problem = (where: string, what: string) => ({ where, what, fix: 'Fix it.' })
const checked = (errors: ReturnType<typeof problem>[], warnings: ReturnType<typeof problem>[]) => ({
  documents: [{ _id: 'g', _type: 'guide', title: 'Doors' }],
  errors,
  warnings,
})

const report = (more: Partial<ContentReport>): string =>
  formatReport({
    changes: [],
    findings: compareFindings(checked([], []), checked([], [])),
    ...more,
  })

describe('Findings', () => {
  it('are told apart: new, from before, and gone, also where a list has become longer', () => {
    const before = checked([], [problem('g body[3]', 'Long.'), problem('g title', 'Odd.')])
    const after = checked([problem('g title', 'Missing.')], [problem('g body[4]', 'Long.')])
    expect(compareFindings(before, after)).toEqual({
      newErrors: [{ where: 'Guide “Doors”, g title', what: 'Missing.', fix: 'Fix it.' }],
      oldErrors: [],
      newWarnings: [],
      oldWarnings: 1,
      fixed: [{ where: 'Guide “Doors”, g title', what: 'Odd.', fix: 'Fix it.' }],
    })
  })

  it('count each of several equal ones', () => {
    const twice = checked([], [problem('g body[1]', 'Long.'), problem('g body[2]', 'Long.')])
    const { newWarnings, oldWarnings } = compareFindings(checked([], [problem('g body[1]', 'Long.')]), twice)
    expect([newWarnings.length, oldWarnings]).toEqual([1, 1])
  })

  it('that are errors say that this cannot be published', () => {
    const findings = compareFindings(checked([], []), checked([problem('g title', 'Say <b>.')], []))
    expect(report({ findings })).toContain('**1 error: this cannot be published.**')
    expect(report({ findings })).toContain('- **error, new**: Guide “Doors”, g title: Say &lt;b&gt;. Fix it.')
    expect(report({})).toContain('No rule forbids to publish this.')
  })
})

it('A report that is too long leaves out the whole texts', () => {
  const text = 'word '.repeat(50_000)
  const passages = Array.from({ length: 4 }, (_, index) => ({ place: `Place ${index}`, before: text, after: text }))
  const changes = [
    { kind: 'changed', id: 'g', name: 'Guide “A”', isUnpublished: false, passages, reordered: ['Text'] },
  ] as const
  expect(report({ changes })).not.toContain('<details>')
  expect(report({ changes })).toContain('The order has changed in: Text.')
})
