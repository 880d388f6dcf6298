import { beforeEach, expect, it, vi } from 'vitest'

import { findOutdated } from '../../../sanity-studio/model/translation-units/outdated.ts'
import { unitsOf } from '../../../sanity-studio/model/translation-units/units.ts'
import { updateTranslation } from '../../../sanity-studio/model/translation-units/update.ts'
import { setContent, toContent } from '../../../src/catalogue/index.ts'
import { emergency, helpline, settings, SMALL_HUB, translate, type TestDocument } from '../../helpers/make-documents.ts'
import { pagesOf, renderPage } from './page-files.ts'

/* A reader is told of each text on a page, also of those that are no document of their own there. */

const LANGUAGES = ['pl', 'ro', 'es', 'pt', 'uk', 'ar', 'zh-Hans']

const CHECKED = { translationStatus: 'checked', checkedBy: 'Ewa', checkedOn: '2026-11-01' }
const DRAFT = { translationStatus: 'machine-unchecked', checkedBy: undefined, checkedOn: undefined }

function madeFrom(original: TestDocument, language: string, state: object = CHECKED): TestDocument {
  const texts = new Map(unitsOf(original).map(({ path, text }) => [path, `${text} (${language})`]))
  const base = translate(original, language, {})
  const words = updateTranslation(original, base, { texts, confirmed: new Set(), isMachine: false }, '2026-11-01')
  return { ...base, ...words, ...state }
}

/** What “Is this you?” asks, and a step of what to do. */
const right: TestDocument = {
  ...{ _id: 'right-passport', _type: 'rightsAnswer', language: 'en', translationStatus: 'original' },
  ...{ title: 'May they keep my passport?', answer: 'No.', jurisdictions: ['GB'], order: 1, sources: [] },
  ...{ slug: { _type: 'slug', current: 'passport' }, topic: 'documents-passport' },
  ...{ selfCheckGroup: 'passport', selfCheck: 'Does somebody keep your passport?' },
}
const step: TestDocument = {
  ...{ _id: 'step-tell', _type: 'actionStep', language: 'en', translationStatus: 'original' },
  ...{ title: 'Tell your manager.', stance: 'do', forEveryJob: true, order: 1, sources: [] },
}

/** The small hub, its settings, its two numbers, a right and a step in all languages. */
function hubOf(changes: Readonly<Record<string, object>> = {}): readonly TestDocument[] {
  const translations = LANGUAGES.flatMap((language) =>
    [settings, emergency, helpline, right, step].map((original) => madeFrom(original, language)),
  )
  return [...SMALL_HUB, right, step, ...translations].map((document) => ({ ...document, ...changes[document._id] }))
}

function show(documents: readonly TestDocument[]): void {
  const readAsset = () => Promise.reject(new Error('There are none.'))
  const assetVersion = () => Promise.resolve(undefined)
  setContent(toContent({ name: 'test', documents, whereIs: (id) => id, readAsset, assetVersion }))
}

async function notesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const pages = (await pagesOf(`[...language]/${file}`)) ?? []
  const notes = pages.map(async (page): Promise<readonly [string, string]> => {
    const html = await renderPage(page)
    const [, language = ''] = /<html lang="([^"]*)"/.exec(html) ?? []
    const [note = ''] = /<div class="translation-note[^]*?<\/div>/.exec(html) ?? []
    return [
      language,
      note
        .replace(/<[^>]*>|\s+/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    ]
  })
  return new Map(await Promise.all(notes))
}

const ACT_NOW = 'act-now/[...country].astro'
const SELF_CHECK = 'is-this-you/[...country].astro'

beforeEach(() => {
  // As in a build: the development server itself puts the parts that many pages share into each.
  vi.stubEnv('PROD', true)
})

it('Act now is checked where all of its texts are', async () => {
  show(hubOf())
  const notes = await notesOf(ACT_NOW)
  expect([...notes.keys()].sort()).toEqual(['en', ...LANGUAGES].sort())
  for (const language of LANGUAGES) expect(notes.get(language), language).toMatch(/Ewa.* Checked\./)
  expect(notes.get('en')).toBe('')
})

it.each([ACT_NOW, 'helplines.astro', SELF_CHECK, 'index.astro', 'search.astro'])(
  'One draft among checked texts makes a draft of %s',
  async (file) => {
    show(hubOf({ [`${helpline._id}.pl`]: DRAFT }))
    const notes = await notesOf(file)
    expect(notes.get('pl')).toMatch(/niesprawdzone.* Machine draft\./)
    expect(notes.get('pl')).not.toContain('Ewa')
    expect(notes.get('ro')).toContain('Checked.')
  },
)

it.each([ACT_NOW, 'helplines.astro', SELF_CHECK, 'what-to-do.astro'])(
  'Who reads %s in danger is told of a draft before the first number',
  async (file) => {
    show(hubOf())
    const page = (await pagesOf(`[...language]/${file}`))?.find(({ params }) => params['language'] === 'ar')
    const [, main = ''] = (page === undefined ? '' : await renderPage(page)).split('<main')
    const places = ['</h1>', 'class="translation-note', 'href="tel:'].map((text) => main.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  },
)

it('A change of one number in English marks Act now in seven languages, and seven translations on the desk', async () => {
  const documents = hubOf({ [helpline._id]: { useFor: 'Advice, at once.', _updatedAt: '2026-12-24T08:00:00Z' } })
  show(documents)
  const notes = await notesOf(ACT_NOW)
  for (const language of LANGUAGES) expect(notes.get(language), language).toContain('English changed.')
  expect(notes.get('pl')).toContain('24 grudnia 2026')
  expect(notes.get('en')).toBe('')
  expect(findOutdated(documents)).toEqual(LANGUAGES.map((language) => `${helpline._id}.${language}`))
})
