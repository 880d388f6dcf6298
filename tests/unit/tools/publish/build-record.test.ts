import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, expect, test, vi } from 'vitest'

import { parseBuildRecord } from '../../../../src/domain/build-record.ts'
import { ContentError } from '../../../../src/domain/problem.ts'
import { toContent } from '../../../../src/catalogue/index.ts'
import type { ContentDocument } from '../../../../src/catalogue/source/source.ts'
import { problemsOf, writeBuildProblems, writeBuildRecord } from '../../../../src/tools/publish/build-record.ts'
import { SMALL_HUB, guide, referTo, translate, settings, type TestDocument } from '../../../helpers/make-documents.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

const SETTINGS = { _id: 'siteSettings', _type: 'siteSettings', language: 'en' }
const GUIDE = { _id: 'guide', _type: 'guide', language: 'en', _updatedAt: '2026-11-25T14:02:00Z' }

function contentOf(documents: readonly ContentDocument[]) {
  return toContent({
    name: 'a test',
    documents,
    whereIs: (id) => id,
    readAsset: () => Promise.reject(new Error('No asset is asked for.')),
    assetVersion: () => Promise.resolve(undefined),
  })
}

async function recordIn(folder: string) {
  const record = parseBuildRecord(await readFile(join(folder, 'build.json'), 'utf8'))
  if (record === undefined) throw new Error('build.json cannot be read.')
  return record
}

/** Writes the record of a site at a time. */
async function buildAt(folder: string, time: string, documents: readonly ContentDocument[], before = folder) {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
  await writeBuildRecord(folder, contentOf([SETTINGS, ...documents]), before)
  return recordIn(folder)
}

afterEach(() => {
  vi.useRealTimers()
})

test('Each document is on the hub since the build that first showed this revision of it', async () => {
  const folder = await makeFolder()
  const first = await buildAt(folder, '2026-11-25T15:00:00Z', [GUIDE])
  expect(first.documents['guide'], 'nobody knows what an earlier build showed').toEqual({
    revision: '2026-11-25T14:02:00Z',
  })

  const changed = { ...GUIDE, _updatedAt: '2026-11-26T09:00:00Z' }
  const added = { ...GUIDE, _id: 'other', _rev: 'abc' }
  await buildAt(folder, '2026-11-26T09:01:00Z', [changed, added])
  const last = await buildAt(folder, '2026-11-27T00:00:00Z', [changed, added])
  expect(last.builtAt).toBe('2026-11-27T00:00:00.000Z')
  expect(last.documents['guide']).toEqual({ revision: '2026-11-26T09:00:00Z', since: '2026-11-26T09:01:00.000Z' })
  expect(last.documents['other']).toEqual({ revision: 'abc', since: '2026-11-26T09:01:00.000Z' })
})

test('A document that waits for its day is not on the hub, and is there since the build of its day', async () => {
  const folder = await makeFolder()
  const waiting = { ...GUIDE, showFrom: '2026-12-01' }
  const polish = { ...GUIDE, _id: 'guide-pl', language: 'pl', translationOf: { _ref: 'guide' } }
  const settings = { ...SETTINGS, _id: 'siteSettings-pl', language: 'pl' }
  const first = await buildAt(folder, '2026-11-30T23:59:00Z', [waiting, polish, settings])
  const hidden = { isPlanned: true, what: 'Readers see it from 1 December 2026 on.' }
  expect([first.documents['guide'], first.documents['guide-pl']]).toMatchObject([{ hidden }, { hidden }])
  const next = await buildAt(folder, '2026-12-01T00:00:00Z', [waiting, polish, settings])
  expect(next.documents['guide']?.since).toBe('2026-12-01T00:00:00.000Z')
})

test('A site that is built beside the last one takes over since when its documents are there', async () => {
  const [site, fresh] = [join(await makeFolder(), 'site'), await makeFolder()]
  await mkdir(site)
  await buildAt(site, '2026-11-25T15:00:00Z', [])
  await buildAt(site, '2026-11-25T16:00:00Z', [GUIDE])
  const { documents } = await buildAt(fresh, '2026-11-26T00:00:00Z', [GUIDE], site)
  expect(documents['guide']?.since).toBe('2026-11-25T16:00:00.000Z')
})

test('What readers do not see although it is published says why, and is there since the day it is shown', async () => {
  const folder = await makeFolder()
  await buildAt(folder, '2026-11-25T15:00:00Z', [])
  const arabic = { ...GUIDE, _id: 'arabic', language: 'ar' }
  const right = { _id: 'right', _type: 'rightsAnswer', language: 'en', _rev: 'abc' }
  const held = { ...SETTINGS, hideUnreadRights: true }
  const careful = { ...GUIDE, _id: 'careful', needsReader: true }
  const translated = { ...GUIDE, _id: 'careful-pl', translationOf: { _type: 'reference', _ref: 'careful' } }
  await writeBuildRecord(folder, contentOf([held, arabic, right, GUIDE, careful, translated]))
  const { documents } = await recordIn(folder)
  expect(documents['arabic']?.hidden?.what).toBe('Arabic is not open to readers yet.')
  expect(documents['right']?.hidden?.what).toContain('hold back texts that nobody has read')
  expect(documents['careful']?.hidden?.what).toContain('hold back texts that nobody has read')
  expect(documents['careful-pl']?.hidden?.what).toContain('hold back texts that nobody has read')
  expect(documents['guide']?.hidden).toBeUndefined()

  const open = { ...SETTINGS, _id: 'settings-ar', language: 'ar' }
  const shown = await buildAt(folder, '2026-11-26T10:00:00Z', [open, arabic, { ...right, readByLawyer: 'A lawyer' }])
  const since = '2026-11-26T10:00:00.000Z'
  expect(shown.documents['arabic']).toEqual({ revision: '2026-11-25T14:02:00Z', since })
  expect(shown.documents['right']).toEqual({ revision: 'abc', since })
})

test('A translation that is held back says so: nobody has checked it, or Act now would lose a “not”', async () => {
  const folder = await makeFolder()
  const ref = (id: string) => ({ _type: 'reference', _ref: id })
  const line = { _id: 'line', _type: 'helpline', language: 'en', useFor: 'Do not wait.' }
  const arabic = { _type: 'helpline', language: 'ar', translationOf: ref('line') }
  const opened = { ...SETTINGS, _id: 'settings-ar', language: 'ar', translationStatus: 'checked' }
  const draft = { ...arabic, _id: 'draft', useFor: 'لا تنتظر.', translationStatus: 'machine-unchecked' }
  const lost = { ...arabic, _id: 'lost', useFor: 'انتظر.', translationStatus: 'checked' }
  await writeBuildRecord(folder, contentOf([SETTINGS, opened, line, draft, lost]))
  expect((await recordIn(folder)).documents['draft']?.hidden).toBeUndefined()
  expect((await recordIn(folder)).documents['lost']?.hidden?.what).toContain('a “not”')
  const holding = { ...SETTINGS, hideUncheckedTranslations: true }
  await writeBuildRecord(folder, contentOf([holding, opened, line, draft]))
  expect((await recordIn(folder)).documents['draft']?.hidden?.what).toContain('that nobody has checked')
})

test('An organisation is a name in a list until something names it, and a topic nothing until something has it', async () => {
  const ENGLISH = { language: 'en', translationStatus: 'original' } as const
  const shared = { ...ENGLISH, title: 'Acas', description: 'It advises.', kind: 'government', country: 'GB' }
  const acas: TestDocument = { ...shared, _id: 'acas', _type: 'organisation' }
  const fees: TestDocument = {
    ...ENGLISH,
    _id: 'fees',
    _type: 'topic',
    title: 'Fees',
    definition: 'Fees.',
    order: 2,
    theme: 'all-signs',
  }
  const polish = translate(settings, 'pl', { title: 'Hotel' })
  const inPolish = [
    translate(acas, 'pl', { title: 'Acas', description: 'Doradza.' }),
    translate(fees, 'pl', { title: 'Opłaty' }),
  ]
  const recordOf = async (...documents: readonly TestDocument[]) => {
    const folder = await makeFolder()
    await writeBuildRecord(folder, contentOf([...SMALL_HUB, acas, fees, polish, ...inPolish, ...documents]))
    return (await recordIn(folder)).documents
  }
  const unnamed = await recordOf()
  expect([unnamed['acas']?.note, unnamed['acas.pl']?.note]).toEqual(
    Array(2).fill(expect.stringContaining('Only as a name in the list of organisations.')),
  )
  expect([unnamed['fees']?.hidden?.what, unnamed['fees.pl']?.hidden?.what]).toEqual(
    Array(2).fill('No resource or law on the hub has this topic.'),
  )
  expect(unnamed['topic-spotting']).toEqual({ revision: '' })
  const named = await recordOf({ ...guide, _id: 'other', topics: referTo('fees'), contributedBy: referTo('acas') })
  expect([named['acas'], named['fees'], named['acas.pl']]).toEqual(Array(3).fill({ revision: '' }))
})

test('Nothing tells which drafts are under review', async () => {
  const review = { _id: 'review.guide', _type: 'review', documentId: 'guide' }
  const { documents } = await buildAt(await makeFolder(), '2026-11-25T15:00:00Z', [GUIDE, review])
  expect(Object.keys(documents)).toEqual(['siteSettings', 'guide'])
})

test('A build that fails says why in the site that is still there, and takes it back when nothing waits', async () => {
  const folder = await makeFolder()
  const before = await buildAt(folder, '2026-11-25T15:00:00Z', [GUIDE])
  const problem = { where: 'guide title', document: 'guide', what: 'The title is missing.', fix: 'Write one.' }
  await writeBuildProblems(folder, problemsOf(new ContentError([problem])))
  expect(await recordIn(folder)).toEqual({ ...before, problems: [problem] })

  await writeBuildProblems(folder, problemsOf(new Error('The disk is full.')))
  const { problems = [] } = await recordIn(folder)
  expect(problems[0]?.what).toBe('The hub could not be built: The disk is full.')
  await writeBuildProblems(folder, [])
  expect(await recordIn(folder)).toEqual(before)
})

test('Where there is no site, or another program’s build.json, nothing is written', async () => {
  const folder = await makeFolder()
  await writeBuildProblems(folder, problemsOf(new Error('No.')))
  await expect(readFile(join(folder, 'build.json'))).rejects.toThrow('ENOENT')
  await writeFile(join(folder, 'build.json'), '{"documents":{"guide":"abc"}}')
  await writeBuildProblems(folder, problemsOf(new Error('No.')))
  expect(await readFile(join(folder, 'build.json'), 'utf8')).toBe('{"documents":{"guide":"abc"}}')
})
