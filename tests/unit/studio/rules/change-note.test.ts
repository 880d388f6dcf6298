import { describe, expect, it } from 'vitest'

import { changeNote, describeChange, isFitForReaders } from '../../../../sanity-studio/model/rules/change-note.ts'
import { isWrittenByActions } from '../../../../sanity-studio/model/rules/studio-types.ts'
import { schemaTypes } from '../../../../sanity-studio/model/schema/index.ts'

const guide = { _id: 'g', _type: 'guide', _rev: 'a', title: 'Night shift', summary: 'Short.', body: [{ _key: 'a' }] }
const line = { _id: 'h', _type: 'helpline', title: 'Helpline', operator: 'Unseen', phone: '0800 1', dial: '+441' }
const figure = { _id: 's', _type: 'statistic', title: '9 of 10 hotels', howToSay: 'Say it so.' }

const CREDIT = { _type: 'reference', _key: 'a', _ref: 'organisation-unseen' }
/** As the Studio writes it into a draft, until that is published. */
const MARKED = { ...CREDIT, _weak: true, _strengthenOnPublish: { type: 'organisation' } }

const said = (before: object | undefined, after: object | undefined, wording?: ReadonlySet<string>) =>
  describeChange(before && { ...before }, after && { ...after }, wording)?.words

describe('What readers are told of a publication', () => {
  it.each([
    ['something new', undefined, guide, 'New guide: “Night shift”.'],
    ['what was taken off', guide, undefined, 'The guide “Night shift” was taken off the hub.'],
    ['a text that changed', guide, { ...guide, body: [] }, '“Night shift” was updated: the text.'],
    [
      'several parts',
      guide,
      { ...guide, body: [], summary: 'Other.', sources: [{ publisher: 'A' }] },
      '“Night shift” was updated: the text, the summary and the sources.',
    ],
    ['a field without a name', guide, { ...guide, aims: 'x' }, '“Night shift” was updated.'],
    ['a new title', guide, { ...guide, title: 'Nights' }, '“Night shift” is now called “Nights”.'],
    [
      'a title and a text',
      guide,
      { ...guide, title: 'Nights', body: [] },
      '“Night shift” is now called “Nights”. Also updated: the text.',
    ],
    [
      'a number that changed',
      line,
      { ...line, phone: '0800 2', dial: '+442' },
      'The number of “Helpline” has changed.',
    ],
    [
      'a number that is gone',
      line,
      { ...line, phone: undefined, dial: undefined },
      'The number of “Helpline” was taken off the hub.',
    ],
    [
      'a first number',
      { ...line, phone: undefined, dial: undefined },
      line,
      'The number of “Helpline” is on the hub now.',
    ],
    [
      'a number checked again',
      { ...line, lastReviewed: '2026-05-01' },
      { ...line, lastReviewed: '2026-11-27' },
      'A person checked the number of “Helpline” again.',
    ],
    [
      'facts checked again',
      { ...guide, lastReviewed: '2026-05-01' },
      { ...guide, lastReviewed: '2026-11-27' },
      'A person checked the facts of “Night shift” again.',
    ],
    [
      'facts checked for the first time',
      guide,
      { ...guide, lastReviewed: '2026-11-27' },
      'A person checked the facts of “Night shift”.',
    ],
    [
      'hours that changed and were checked',
      { ...line, hours: 'a' },
      { ...line, hours: 'b', lastReviewed: '2026-11-27' },
      '“Helpline” was updated: the hours. A person checked the number of “Helpline”.',
    ],
  ])('%s', (_, before, after, words) => {
    expect(said(before, after)).toBe(words)
  })

  it.each([
    ['labels', guide, { ...guide, topics: [{ _ref: 't' }], layTerms: ['x'], reviewEveryDays: 9 }],
    ['what the Studio writes', guide, { ...guide, _rev: 'b', publishedAlone: '2026-11-27', wordingOnly: [] }],
    ['the same in another order', { ...guide, slug: { a: 1, b: 2 } }, { ...guide, slug: { b: 2, a: 1 } }],
    [
      'a draft whose references are marked',
      { ...guide, contributedBy: [CREDIT] },
      { ...guide, contributedBy: [MARKED] },
    ],
    ['a translation', undefined, { ...guide, translationOf: { _ref: 'g' } }],
    ['the settings', { _type: 'siteSettings', title: 'a' }, { _type: 'siteSettings', title: 'b' }],
    ['a note itself', undefined, { _type: 'changeNote', title: 'a' }],
  ])('nothing of %s', (_, before, after) => {
    expect(said(before, after)).toBeUndefined()
  })

  it('nothing of a text of which only the words changed, but of a number beside it', () => {
    const wording = new Set(['body', 'hours'])
    expect(said(guide, { ...guide, body: [] }, wording)).toBeUndefined()
    expect(said(line, { ...line, hours: 'b', phone: '2' }, wording)).toBe('The number of “Helpline” has changed.')
  })

  it('no number and no figure, which stand in one place only', () => {
    const silent = { ...line, title: 'Text 999 (emergencySMS)' }
    const notes = [said(undefined, silent), said(silent, { ...silent, title: 'Text 112' }), said(silent, undefined)]
    const figures = [said(undefined, figure), said(figure, { ...figure, howToSay: 'x' }), said(figure, undefined)]
    expect([...notes, ...figures].join(' ')).not.toMatch(/\d/)
    expect(figures).toEqual(['A new figure.', 'A figure was updated: the figure.', 'A figure was taken off the hub.'])
  })

  it('of every type that readers see by itself', () => {
    const untold = ['siteSettings', 'changeNote']
    const documents = schemaTypes.filter(({ type }) => type === 'document').map(({ name }) => name)
    for (const name of documents.filter((one) => !isWrittenByActions(one))) {
      expect(describeChange(undefined, { _type: name, title: 'A title' }) === undefined, name).toBe(
        untold.includes(name),
      )
    }
  })
})

describe('A note', () => {
  const change = { kind: 'new', words: 'New guide: “Night shift”.', title: 'Night shift' } as const
  const about = { documentId: 'g', documentType: 'guide', day: '2026-11-27', readBy: 'one-person' } as const

  it('is the same for the same publication, however often it is sent', () => {
    expect(changeNote(change, { ...about, revision: 'a' })).toEqual(changeNote(change, { ...about, revision: 'a' }))
    expect(changeNote(change, { ...about, revision: 'b' })._id).not.toBe(
      changeNote(change, { ...about, revision: 'a' })._id,
    )
  })

  it('has an id that is public in the cloud, and names no person', () => {
    const note = changeNote(change, { ...about, revision: 'a' })
    expect(note).toEqual({ _id: note._id, _type: 'changeNote', language: 'en', ...about, ...change })
    expect(note._id).toMatch(/^change-2026-11-27-[a-z0-9]{13}$/)
  })

  it.each([
    ['', false],
    ['Too short', false],
    ['The hours have changed.', true],
    ['TODO: say it here.', false],
    ['x'.repeat(401), false],
  ])('is written in the words “%s”: %s, since the checks of the hub would refuse it', (words, isFit) => {
    expect(isFitForReaders(changeNote({ ...change, words }, { ...about, revision: 'a' }))).toBe(isFit)
  })
})
