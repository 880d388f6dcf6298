import { expect, it } from 'vitest'

import { unitsOf } from '../../sanity-studio/model/translation-units/units.ts'
import { isRecord } from '../../src/domain/is-record.ts'
import { isInScript, isSentence, wrongDecimals } from '../helpers/language-of-text.ts'
import { liveContent } from './live-content.ts'

interface Text {
  readonly where: string
  readonly language: string
  readonly text: string
  readonly english: string
}

/** Each text of each translation, beside the English one of the same place. */
function translatedTexts(): readonly Text[] {
  const { documents } = liveContent
  const byId = new Map(documents.map((document) => [document._id, document]))
  return documents.flatMap((document) => {
    const { translationOf, language } = document
    const original = isRecord(translationOf) ? byId.get(String(translationOf['_ref'])) : undefined
    if (original === undefined || typeof language !== 'string') return []
    const english = new Map(unitsOf(original).map(({ path, text }) => [path, text]))
    return unitsOf(document).map(({ path, text }) => ({
      ...{ where: `${document._id} ${path}`, language, text },
      english: english.get(path) ?? '',
    }))
  })
}

const texts = translatedTexts()

it('There are thousands of translated texts', () => {
  expect(texts.length).toBeGreaterThan(5000)
})

it('Nobody reads 5.6 weeks where her language writes 5,6', () => {
  const wrong = texts.flatMap(({ where, language, text }) =>
    wrongDecimals(text, language).map((number) => `${where}: ${number}`),
  )
  expect(wrong).toEqual([])
})

it('No sentence of a translation is still English, or in another script', () => {
  const wrong = texts.filter(
    ({ language, text, english }) => isSentence(english) && (text === english || !isInScript(text, language)),
  )
  expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([])
})

it('No sentence of a translation is that of another language', () => {
  const languagesOf = Map.groupBy(
    texts.filter(({ text }) => isSentence(text)),
    ({ text }) => text,
  )
  const shared = [...languagesOf].filter(([, all]) => new Set(all.map(({ language }) => language)).size > 1)
  expect(shared.map(([text, all]) => `${all.map(({ where }) => where).join(', ')}: ${text}`)).toEqual([])
})
