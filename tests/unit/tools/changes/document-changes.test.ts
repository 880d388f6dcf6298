import { expect, it } from 'vitest'

import { toContentDocument } from '../../../../sanity-studio/lake/content-folder/index.ts'
import { describeChanges } from '../../../../src/tools/changes/document-changes.ts'
import { reportDocumentChange } from '../../../../src/tools/changes/document-report.ts'
import { compareDocuments } from '../../../../src/tools/git/content-difference.ts'

const TIME = '2026-11-25T00:00:00Z'

const link = { _key: 'l', _type: 'link', href: 'https://a.example' }

const paragraph = (key: string, text: string, marks: readonly string[] = []) => ({
  ...{ _key: key, _type: 'block', style: 'normal', markDefs: marks.length === 0 ? [] : [link] },
  children: [{ _key: `${key}s`, _type: 'span', marks, text }],
})

const guide = (fields: object) => ({ _id: 'g', _type: 'guide', title: 'Doors', ...fields })

const documents = (...all: readonly object[]) =>
  new Map(
    all
      .flatMap((each) => toContentDocument({ _createdAt: TIME, _updatedAt: TIME, ...each }) ?? [])
      .map((document) => [document._id, document]),
  )

function changesOf(before: readonly object[], after: readonly object[]) {
  const [old, now] = [documents(...before), documents(...after)]
  return describeChanges(compareDocuments(old, now), old, now)
}

/** The report of one change, without empty lines. */
function report(before: readonly object[], after: readonly object[], isWhole = false): readonly string[] {
  return changesOf(before, after)
    .flatMap((change) => reportDocumentChange(change, isWhole))
    .filter((line) => line !== '')
}

it('A change is shown at its place, under the names of the form, word by word', () => {
  const body = [paragraph('a', 'Knock.'), paragraph('b', 'Wait.')]
  const after = [paragraph('a', 'Knock twice.'), paragraph('b', 'Wait.')]
  expect(report([guide({ title: 'Doors', body })], [guide({ title: 'Closed doors', body: after })])).toEqual([
    '### Guide “Closed doors”: changed',
    '`g`, published',
    '**Title**',
    '<blockquote><del>Doors</del> <ins>Closed doors</ins></blockquote>',
    '**Text**',
    '<blockquote>Knock <ins>twice</ins>.</blockquote>',
  ])
})

it('A link that leads elsewhere is a change of its words', () => {
  const before = [guide({ body: [paragraph('a', 'Read this', ['l'])] })]
  const after = [guide({ body: [paragraph('a', 'Read this')] })]
  expect(report(before, after)).toContain('<blockquote>Read this <del>(→ https://a.example)</del></blockquote>')
})

it('References and choices are named', () => {
  const role = { _id: 'role-guest', _type: 'role', title: 'Guests' }
  const roles = [{ _key: 'a', _ref: 'role-guest', _type: 'reference' }]
  const lines = report(
    [role, guide({ difficulty: 'easy' })],
    [role, guide({ roles, difficulty: 'easy', forEveryJob: true })],
  )
  expect(lines).toContain('<blockquote><ins>Job “Guests”</ins></blockquote>')
  expect(lines).toContain('<blockquote><ins>yes</ins></blockquote>')
})

it('What is new is shown whole, and what is gone can be opened', () => {
  expect(report([], [guide({})])).toEqual([
    '### Guide “Doors”: new',
    '`g`, published',
    '**Title**',
    '<blockquote>Doors</blockquote>',
  ])
  expect(report([guide({})], [])).toContain('<details><summary>Its text</summary>')
})

it('A draft says that no page shows it', () => {
  expect(report([], [{ ...guide({}), _id: 'drafts.g' }]).slice(0, 2)).toEqual([
    '### Draft of guide “Doors”: new',
    '`drafts.g`, not published: no page shows it',
  ])
})

it('Another order is said, and moved paragraphs are no change by themselves', () => {
  const [a, b] = [paragraph('a', 'Knock.'), paragraph('b', 'Wait.')]
  expect(report([guide({ body: [a, b] })], [guide({ body: [b, a] })]).slice(2)).toEqual([
    'The order has changed in: Text.',
  ])
})

it('The whole text is given side by side, with a removed paragraph where it was', () => {
  const body = [paragraph('a', 'Knock.'), paragraph('b', 'Wait.'), paragraph('c', 'Enter.')]
  const [change] = changesOf([guide({ body })], [guide({ body: [body[0], body[2]] })])
  expect(change?.passages.map(({ before, after }) => [before, after])).toEqual([
    ['Doors', 'Doors'],
    ['Knock.', 'Knock.'],
    ['Wait.', undefined],
    ['Enter.', 'Enter.'],
  ])
  expect(report([guide({ body })], [guide({ body: [body[0], body[2]] })], true).at(-2)).toContain(
    '<tr><th>Text</th><td>Wait.</td><td></td></tr>',
  )
})

it('A change of nothing but times is no change', () => {
  expect(changesOf([guide({})], [guide({ _updatedAt: '2026-11-26T00:00:00Z' })])).toEqual([])
})
