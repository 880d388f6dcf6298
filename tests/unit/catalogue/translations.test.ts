import { describe, expect, it } from 'vitest'

import { noteOf, progressOf, shownOf } from '../../../src/catalogue/translations.ts'
import { updateTranslation } from '../../../sanity-studio/model/translation-units/update.ts'
import { helpline, hubWith, settings, translate, type TestDocument } from '../../helpers/make-documents.ts'
import { toContent } from '../../../src/catalogue/index.ts'

const ENGLISH = { ...helpline, useFor: 'Do not wait. Call 08000 121 700.', _updatedAt: '2026-12-01T08:00:00Z' }
const POLISH = { title: 'Infolinia', useFor: 'Nie czekaj. Zadzwoń: 08000 121 700.', operator: helpline['operator'] }

function polish(words: object): TestDocument {
  return { ...translate(ENGLISH, 'pl', POLISH), ...words }
}

function contentOf(...documents: readonly TestDocument[]) {
  return toContent({
    name: 'test',
    documents: hubWith(ENGLISH, ...documents),
    whereIs: (id) => id,
    readAsset: () => Promise.reject(new Error('There are none.')),
    assetVersion: () => Promise.resolve(undefined),
  })
}

/** The words and the language in which a Polish reader gets the helpline. */
function shownTo(...documents: readonly TestDocument[]) {
  const line = contentOf(translate(settings, 'pl', settings), ...documents)
    .library('pl')
    .helplines.find(({ id }) => id === helpline._id)
  return [line?.language, line?.useFor]
}

describe('Act now never shows a translation in which something was lost', () => {
  it('A translation that says the same is shown', () => {
    expect(shownTo(polish({}))).toEqual(['pl', POLISH.useFor])
  })

  it.each([
    ['a number', 'Nie czekaj. Zadzwoń: 08000 121 007.'],
    ['a “not”', 'Czekaj. Zadzwoń: 08000 121 700.'],
  ])('With another meaning in %s readers get the English text', (_, useFor) => {
    expect(shownTo(polish({ useFor }))).toEqual(['en', ENGLISH.useFor])
  })

  it('A name that the helpline has is kept', () => {
    const original = { ...ENGLISH, operator: 'Unseen (charity)', useFor: 'Unseen answers.' }
    const lost = translate(original, 'pl', { ...POLISH, operator: 'Niewidziani', useFor: 'Niewidziani odbierają.' })
    const { documents } = shownOf([original, lost])
    expect(documents).toEqual([original])
  })

  it('The settings open their language also where their own words are not shown', () => {
    const lost = translate({ ...settings, description: 'Never alone.' }, 'pl', { ...settings, description: 'Sam.' })
    const content = contentOf({ ...settings, description: 'Never alone.' }, lost)
    expect(content.languages).toEqual(['en', 'pl'])
    expect(content.library('pl').site).toMatchObject({ language: 'en', isFallback: true })
  })
})

describe('Where the settings hold back what nobody has checked', () => {
  const holding = { ...settings, hideUncheckedTranslations: true }

  it('a draft is not there, and a checked translation is', () => {
    const polishSettings = translate(settings, 'pl', settings)
    const languageOf = (document: TestDocument) =>
      contentOf(holding, polishSettings, document)
        .library('pl')
        .helplines.find(({ id }) => id === helpline._id)?.language
    expect(languageOf(polish({ translationStatus: 'machine-unchecked' }))).toBe('en')
    expect(languageOf(polish({ translationStatus: 'checked' }))).toBe('pl')
  })

  it('a language whose settings nobody has checked is closed', () => {
    const draft = { ...translate(settings, 'pl', settings), translationStatus: 'machine-unchecked' }
    expect(contentOf(draft).languages).toEqual(['en', 'pl'])
    expect(contentOf(holding, draft).languages).toEqual(['en'])
  })
})

describe('What readers are told of a translation', () => {
  it('names its state', () => {
    expect(noteOf(ENGLISH, polish({ translationStatus: 'machine-unchecked' }))).toEqual({ isUnchecked: true })
    const checked = { translationStatus: 'checked', checkedBy: 'Ewa', checkedOn: '2026-11-27' }
    expect(noteOf(ENGLISH, polish(checked))).toEqual({ isUnchecked: false, checked: { by: 'Ewa', on: '2026-11-27' } })
  })

  it('A change of the original marks each translation that was made before it, with its day', () => {
    const made = (language: string) => {
      const texts = new Map(Object.entries(POLISH).map(([path, text]) => [path, String(text)]))
      const base = translate(ENGLISH, language, {})
      const fields = updateTranslation(ENGLISH, base, { texts, confirmed: new Set(), isMachine: true }, '2026-11-27')
      return { ...base, ...fields }
    }
    const changed = { ...ENGLISH, useFor: 'Do not wait. Ring 08000 121 700.', _updatedAt: '2026-12-24T08:00:00Z' }
    for (const language of ['pl', 'ro', 'es', 'pt', 'uk', 'ar', 'zh-Hans']) {
      const translation = made(language)
      expect(noteOf(ENGLISH, translation).changedOn, language).toBeUndefined()
      expect(noteOf(changed, translation).changedOn, language).toBe('2026-12-24')
    }
  })
})

it('Of each language is told how many texts a machine wrote, what changed, and who has read them', () => {
  const step = { ...ENGLISH, _id: 'helpline-other' }
  const read = { translationStatus: 'checked', checkedBy: 'Ada', checkedOn: '2026-11-30' }
  const documents = [
    ENGLISH,
    step,
    polish(read),
    { ...translate(step, 'pl', POLISH), translationStatus: 'machine-unchecked' },
  ]
  expect(progressOf(documents, ['pl', 'ro'])).toEqual([
    { language: 'pl', texts: 2, drafts: 1, changed: 0, read: 1, readers: ['Ada'] },
    { language: 'ro', texts: 0, drafts: 0, changed: 0, read: 0, readers: [] },
  ])
})
