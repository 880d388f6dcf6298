import { describe, expect, it } from 'vitest'

import { mergeFile } from '../../../../src/tools/merge/merge-file.ts'

const TIME = '2026-11-25T00:00:00Z'

type Fields = Readonly<Record<string, unknown>>

/** The line of a helpline, as the Studio writes it. */
const helpline = (id: string, fields: Fields = {}) => ({
  _createdAt: TIME,
  _id: id,
  _type: 'helpline',
  _updatedAt: TIME,
  phone: '111',
  title: 'Night line',
  ...fields,
})

const textOf = (documents: readonly object[]) => documents.map((document) => `${JSON.stringify(document)}\n`).join('')

function merge(base: readonly object[], ours: readonly object[], theirs: readonly object[]) {
  const versions = { base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) }
  const { text, report, hasCollisions } = mergeFile(versions, 'content/data.ndjson')
  const lines = text.split('\n').filter((line) => line !== '')
  return { documents: lines.map((line): Fields => JSON.parse(line)), report: report.join('\n'), hasCollisions }
}

describe('Two members’ work is merged', () => {
  it('by document: lines that neither changed stay as they are', () => {
    const [a, b] = [helpline('a'), helpline('b')]
    const merged = merge([a, b], [{ ...a, phone: '112' }, b], [a, { ...b, phone: '113' }, helpline('c')])
    expect(merged.documents).toEqual([{ ...a, phone: '112' }, { ...b, phone: '113' }, helpline('c')])
    expect(merged).toMatchObject({ report: '', hasCollisions: false })
  })

  it('and within a document by field, with the later time', () => {
    const a = helpline('a')
    const later = '2026-11-26T10:00:00Z'
    const { documents, report } = merge([a], [{ ...a, phone: '112' }], [{ ...a, title: 'Day line', _updatedAt: later }])
    expect(documents).toEqual([{ ...a, phone: '112', title: 'Day line', _updatedAt: later }])
    expect(report).toBe('content/data.ndjson: merged 1 document that both sides changed.')
  })

  it('where both have added the same document', () => {
    expect(merge([], [helpline('a')], [helpline('a', { hours: 'always' })]).documents).toEqual([
      helpline('a', { hours: 'always' }),
    ])
  })

  it('where one has removed what the other left alone', () => {
    expect(merge([helpline('a'), helpline('b')], [helpline('b')], [helpline('a'), helpline('b')]).documents).toEqual([
      helpline('b'),
    ])
  })
})

describe('A collision is named in words, and both states are kept', () => {
  const a = helpline('a')

  it('ours in the document, theirs as a draft of it', () => {
    const { documents, report, hasCollisions } = merge(
      [a],
      [{ ...a, phone: '112' }],
      [{ ...a, phone: '113', hours: 'always' }],
    )
    expect(hasCollisions).toBe(true)
    expect(documents).toEqual([
      { ...a, phone: '112', hours: 'always' },
      { ...a, _id: 'drafts.a', phone: '113', hours: 'always' },
    ])
    expect(report).toContain('1 document where both sides changed the same')
    expect(report).toContain('Helpline “Night line” (a): both sides changed')
    expect(report).toContain('Number as printed: “112” here, “113” there')
    expect(report).toContain('the draft drafts.a has what is there')
  })

  it('under another id where there is a draft already', () => {
    const draft = helpline('drafts.a', { title: 'Unfinished' })
    const { documents } = merge([a, draft], [{ ...a, phone: '112' }, draft], [{ ...a, phone: '113' }, draft])
    expect(documents.map(({ _id, phone }) => [_id, phone])).toEqual([
      ['a', '112'],
      ['drafts.a', '111'],
      ['drafts.a-other-1', '113'],
    ])
  })

  it('two states of a draft', () => {
    const draft = helpline('drafts.a')
    const { documents, report } = merge([draft], [{ ...draft, phone: '112' }], [{ ...draft, phone: '113' }])
    expect(documents.map(({ _id, phone }) => [_id, phone])).toEqual([
      ['drafts.a', '112'],
      ['drafts.a-other-1', '113'],
    ])
    expect(report).toContain('Draft of helpline “Night line” (drafts.a): both sides changed')
  })

  it.each([
    ['here', [], [{ ...a, phone: '113' }], 'removed here, changed there'],
    ['there', [{ ...a, phone: '113' }], [], 'removed there, changed here'],
  ])('a number that was withdrawn %s and changed by the other is published by neither', (_, ours, theirs, words) => {
    const { documents, report, hasCollisions } = merge([a], ours, theirs)
    expect(documents).toEqual([{ ...a, _id: 'drafts.a', phone: '113' }])
    expect(report).toContain(words)
    expect(hasCollisions).toBe(true)
  })

  it('a draft that one has published and the other goes on with', () => {
    const draft = helpline('drafts.a', { phone: '112' })
    const { documents, report } = merge([a, draft], [{ ...a, phone: '112' }], [a, { ...draft, hours: 'always' }])
    expect(documents).toEqual([
      { ...a, phone: '112' },
      { ...draft, hours: 'always' },
    ])
    expect(report).toContain('removed here, changed there. It stays a draft.')
  })

  it('but not the state of a review, which is never made a draft', () => {
    const review = { ...a, _id: 'review.a', _type: 'review', title: 'R' }
    const { documents, hasCollisions } = merge([review], [{ ...review, title: 'R2' }], [{ ...review, title: 'R3' }])
    expect(documents).toEqual([{ ...review, title: 'R2' }])
    expect(hasCollisions).toBe(false)
    expect(merge([review], [], [{ ...review, title: 'R3' }]).documents).toEqual([{ ...review, title: 'R3' }])
  })

  it('in a paragraph, by its words', () => {
    const guide = (text: string) => ({
      ...{ _createdAt: TIME, _id: 'g', _type: 'guide', _updatedAt: TIME, title: 'Doors' },
      body: [
        {
          _key: 'p',
          _type: 'block',
          children: [{ _key: 's', _type: 'span', marks: [], text }],
          markDefs: [],
          style: 'normal',
        },
      ],
    })
    const { report } = merge([guide('Knock.')], [guide('Knock twice.')], [guide('Knock and wait.')])
    expect(report).toContain('paragraph 1: “Knock twice.” here, “Knock and wait.” there')
  })
})

describe('What cannot be read is not merged', () => {
  it('a line that is not JSON is named', () => {
    expect(() => mergeFile({ base: '', ours: '{', theirs: '' }, 'content/data.ndjson')).toThrow(
      'content/data.ndjson (here):1 is not JSON.',
    )
  })

  it('git’s own marks lead to the command that removes them', () => {
    expect(() => mergeFile({ base: '', ours: '<<<<<<< HEAD\n', theirs: '' }, 'content/data.ndjson')).toThrow(
      'npm run content:merge',
    )
  })

  it('two lines with one id are named', () => {
    const twice = textOf([helpline('a'), helpline('a')])
    expect(() => mergeFile({ base: '', ours: twice, theirs: '' }, 'content/data.ndjson')).toThrow('has the id “a”')
  })
})

describe('Descriptions of pictures', () => {
  const entry = (text: string) => JSON.stringify({ 'image-a': { altText: text } })

  it('are merged by picture', () => {
    const theirs = JSON.stringify({ 'image-a': { altText: 'A' }, 'image-b': { title: 'B' } })
    const { text, hasCollisions } = mergeFile({ base: entry('A'), ours: entry('A2'), theirs }, 'content/assets.json')
    expect(JSON.parse(text)).toEqual({ 'image-a': { altText: 'A2' }, 'image-b': { title: 'B' } })
    expect(hasCollisions).toBe(false)
  })

  it('name both texts where they collide', () => {
    const { report } = mergeFile({ base: entry('A'), ours: entry('A2'), theirs: entry('A3') }, 'content/assets.json')
    expect(report).toEqual(['content/assets.json: image-a › altText: "A2" here, "A3" there. Kept: what is here.'])
  })
})
