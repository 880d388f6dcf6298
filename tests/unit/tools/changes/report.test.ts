import { describe, expect, it } from 'vitest'

import { comparePages } from '../../../../src/tools/changes/changed-pages.ts'
import { compareFindings } from '../../../../src/tools/changes/findings.ts'
import { formatReport, type ContentReport } from '../../../../src/tools/changes/report.ts'
import type { PageRecord } from '../../../../src/tools/publish/site-record.ts'

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
    pages: undefined,
    others: [],
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

describe('Pages', () => {
  const page = (key: string): PageRecord => ({ key, digest: key, gaps: [], isListed: true, hasPictures: false })
  const site = (pages: Readonly<Record<string, PageRecord>>, fragment: string) => ({
    pages: new Map(Object.entries(pages)),
    fragments: new Map([['/fragments/help/', fragment]]),
  })

  it('are named where they show something else', () => {
    const before = site({ 'index.html': page('1'), 'a/index.html': page('2'), 'old/index.html': page('3') }, 'x')
    const after = site({ 'index.html': page('1'), 'a/index.html': page('4'), 'new/index.html': page('5') }, 'x')
    const pages = comparePages(before, after)
    expect(pages).toEqual({ changed: ['/a/'], added: ['/new/'], removed: ['/old/'], hasSharedChanges: false })
    expect(report({ pages })).toContain('Changed: 1\n\n- `/a/`\n')
  })

  it('of which only shared parts have changed are not listed', () => {
    const pages = comparePages(site({ 'index.html': page('1') }, 'x'), site({ 'index.html': page('1') }, 'y'))
    expect(pages).toMatchObject({ changed: [], hasSharedChanges: true })
    expect(report({ pages })).toContain('No page shows anything else.')
  })

  it('that were not built say why', () => {
    expect(report({ pages: 'not built' })).toContain('correct the errors first')
  })
})

describe('Other branches', () => {
  it('are named with what they change as well', () => {
    const others = [
      { name: 'pull/1', joined: ['Guide “A”'], collisions: [] },
      { name: 'pull/2', joined: [], collisions: ['Guide “B” (b): both sides changed'] },
      { name: 'pull/3', joined: [], collisions: [] },
    ]
    const text = report({ others })
    expect(text).toContain('**pull/1**: git merges both by field.\n\n- Guide “A”: merged by field')
    expect(text).toContain('**pull/2** collides')
    expect(text).not.toContain('pull/3')
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
