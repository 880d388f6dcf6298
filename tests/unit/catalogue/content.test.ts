import { rm } from 'node:fs/promises'

import { describe, expect, it, vi } from 'vitest'

import {
  contentChanges,
  getContent,
  getLibrary,
  readContent,
  setContent,
  type Content,
} from '../../../src/catalogue/index.ts'
import {
  guide,
  hubWith,
  referTo,
  SMALL_HUB,
  topic,
  translate,
  type TestDocument,
} from '../../helpers/make-documents.ts'
import { replaceStored } from '../../helpers/content-files.ts'
import { writeDataset } from '../../helpers/write-dataset.ts'

/** Reads a dataset, changes it and reads it again. */
async function readTwice(before: readonly TestDocument[], after: readonly TestDocument[]) {
  const folder = await writeDataset(before)
  const previous = await readContent({ HUB_CONTENT: folder })
  replaceStored(folder, after)
  return { previous, next: await readContent({ HUB_CONTENT: folder }, previous.memory) }
}

describe('A second read', () => {
  it('says what was added, changed and removed', async () => {
    const polish = translate(guide, 'pl', { title: 'Zanim zapukasz' })
    const changed = { ...topic, title: 'Spotting sighs' }
    const withoutRole = hubWith(polish, changed).filter(({ _type }) => _type !== 'role')
    const { previous, next } = await readTwice(SMALL_HUB, withoutRole)
    expect(contentChanges(previous, next)).toEqual({
      changed: [polish._id, topic._id],
      removed: ['role-housekeeping'],
    })
  })

  it('of the same documents finds no change, and makes none of them again', async () => {
    const { previous, next } = await readTwice(SMALL_HUB, SMALL_HUB)
    expect(contentChanges(previous, next)).toEqual({ changed: [], removed: [] })
    next.documents.forEach((document, index) => expect(document).toBe(previous.documents[index]))
  })

  it('of a document that has moved to another language knows where it is now', async () => {
    const { next } = await readTwice(SMALL_HUB, hubWith({ ...guide, language: 'pl' }))
    expect(next.whereIs(guide._id)).toMatch(/\/pl\/guide\/guide-knock\.json$/)
  })

  it('of a reference that leads nowhere complains again', async () => {
    const broken = { ...guide, topics: [{ _type: 'reference', _key: 'a', _ref: 'topic-gone' }] }
    const { previous, next } = await readTwice(hubWith(broken), hubWith(broken))
    for (const content of [previous, next])
      expect(() => content.library('en')).toThrow('It points to “topic-gone”, which is not published.')
  })

  it('finds what was changed and changed back to be the same', async () => {
    const { previous, next } = await readTwice(SMALL_HUB, hubWith({ ...guide, title: 'Knock first' }))
    const folder = await writeDataset(SMALL_HUB)
    const back = await readContent({ HUB_CONTENT: folder }, next.memory)
    expect(contentChanges(previous, back)).toEqual({ changed: [], removed: [] })
  })

  it('of a document with another address leads the notes about it there', async () => {
    const note = { _id: 'change-1', _type: 'changeNote', language: 'en', title: 'Knock', documentId: guide._id }
    const moved = { ...guide, slug: { _type: 'slug', current: 'at-the-door' } }
    const { previous, next } = await readTwice(hubWith(note), hubWith(note, moved))
    const pathIn = (content: Content) => content.library('en').changeNotes[0]?.path
    expect([pathIn(previous), pathIn(next)]).toEqual(['/guides/knock/', '/guides/at-the-door/'])
  })

  it('leaves what was read before as it was', async () => {
    const { previous } = await readTwice(SMALL_HUB, hubWith({ ...guide, title: 'Knock first' }))
    expect(previous.documents).toEqual(SMALL_HUB.toSorted((one, other) => (one._id < other._id ? -1 : 1)))
    expect(previous.library('en').resources.map(({ title }) => title)).toEqual([guide['title']])
  })
})

describe('Of a document outside its days', () => {
  const note = { _id: 'change-1', _type: 'changeNote', language: 'en', documentId: guide._id, day: '2026-11-30' }
  const polish = translate(guide, 'pl', { title: 'Zanim zapukasz' })
  const linked = {
    ...{ ...guide, _id: 'guide-other', title: 'Other', slug: { _type: 'slug', current: 'other' } },
    adaptedFrom: referTo(guide._id),
    body: [
      {
        ...{
          _type: 'block',
          _key: 'b',
          style: 'normal',
          children: [{ _type: 'span', _key: 's', text: 'Knock', marks: ['l'] }],
        },
        markDefs: [{ _type: 'pageLink', _key: 'l', page: { _type: 'reference', _ref: guide._id } }],
      },
    ],
  }
  const on = async (today: string, days: object) => {
    vi.stubEnv('HUB_TODAY', today)
    const documents = hubWith({ ...guide, ...days }, polish, linked, note)
    const content = await readContent({ HUB_CONTENT: await writeDataset(documents) })
    vi.unstubAllEnvs()
    return { content, library: content.library('en'), polish: content.library('pl') }
  }
  const days = { showFrom: '2027-01-12', showUntil: '2027-03-03' }

  it.each([
    ['waits', '2027-01-11', []],
    ['is over', '2027-03-04', [{ day: '2027-01-12', path: undefined }]],
  ])('that %s nothing is left but the words of links, and what points to it stays valid', async (_, today, notes) => {
    const { content, library, polish } = await on(today, days)
    expect(library.resources).toMatchObject([
      { title: 'Other', body: [{ children: [{ text: 'Knock' }], markDefs: [] }] },
    ])
    expect(polish.resources.map(({ title }) => title)).toEqual(['Other'])
    expect([library.site.featured, content.translations.get(guide._id)]).toEqual([[], undefined])
    expect(library.changeNotes.map(({ day, path }) => ({ day, path }))).toEqual(notes)
    expect([...content.hiddenByDay.keys()].sort()).toEqual([guide._id, `${guide._id}.pl`])
  })

  it.each(['2027-01-12', '2027-03-03'])(
    'its first and its last day show it, and tell readers on its first (%s)',
    async (today) => {
      const { library, polish } = await on(today, days)
      expect(library.resources.map(({ title }) => title)).toEqual([guide['title'], 'Other'])
      expect(polish.resources.map(({ title }) => title)).toEqual(['Zanim zapukasz', 'Other'])
      expect(library.changeNotes).toMatchObject([{ day: '2027-01-12', path: '/guides/knock/' }])
    },
  )
})

describe('The content that this process shows', () => {
  it('is read at the first call, and again only after a read that failed', async () => {
    globalThis.hotelHubContent = undefined
    const folder = await writeDataset(SMALL_HUB)
    vi.stubEnv('HUB_CONTENT', folder)
    await rm(folder, { recursive: true })
    await expect(getContent()).rejects.toThrow('There is no such folder.')
    replaceStored(folder, SMALL_HUB)
    const content = await getContent()
    expect(content.documents).toHaveLength(SMALL_HUB.length)
    expect(await getContent()).toBe(content)
  })

  it('is what was set last', async () => {
    const { previous, next } = await readTwice(SMALL_HUB, hubWith({ ...guide, title: 'Knock first' }))
    setContent(previous)
    expect((await getLibrary('en')).resources[0]?.title).toBe(guide['title'])
    setContent(next)
    expect(await getContent()).toBe(next)
    expect((await getLibrary('en')).resources[0]?.title).toBe('Knock first')
  })
})
