import { describe, expect, it } from 'vitest'

import { localise } from '../../../src/catalogue/localise.ts'

interface Row {
  readonly _id: string
  readonly language: string
  readonly translationOf: string | null
}

const english: Row = { _id: 'knock', language: 'en', translationOf: null }
const polish: Row = { _id: 'knock.pl', language: 'pl', translationOf: 'knock' }
const machine: Row = { ...polish, _id: 'knock.ar', language: 'ar' }
const polishOwn: Row = { _id: 'hotele', language: 'pl', translationOf: null }

const noteOf = (_: string, translation: string) => ({ isUnchecked: translation === machine._id })

describe('A reader gets each text in her language, or in English', () => {
  it.each([
    ['English for an English reader', [english], 'en', english, { language: 'en', isFallback: false }],
    ['the translation, where there is one', [english, polish], 'pl', polish, { language: 'pl', isFallback: false }],
    [
      'English, said to be English, where there is none',
      [english],
      'pl',
      english,
      { language: 'en', isFallback: true },
    ],
    ['never another translation', [english, machine], 'pl', english, { language: 'en', isFallback: true }],
    ['a text written in her language', [polishOwn], 'pl', polishOwn, { language: 'pl', isFallback: false }],
  ])('%s', (_, rows, language, translation, localeInfo) => {
    expect(localise(rows, language, noteOf)).toMatchObject([
      { translation, localeInfo: { ...localeInfo, isUnchecked: false } },
    ])
  })

  it('is told where a machine translated it and nobody checked', () => {
    expect(localise([english, machine], 'ar', noteOf)).toEqual([
      { source: english, translation: machine, localeInfo: { language: 'ar', isFallback: false, isUnchecked: true } },
    ])
  })

  it('gets one text for one original, however the rows are ordered', () => {
    expect(localise([polish, english], 'pl', noteOf)).toEqual(localise([english, polish], 'pl', noteOf))
    expect(localise([polish, english], 'pl', noteOf)).toHaveLength(1)
  })

  it('never gets a translation whose original is not published', () => {
    expect(localise([polish], 'pl', noteOf)).toEqual([])
  })

  it('an English reader never gets a translation', () => {
    expect(localise([english, polish, machine], 'en', noteOf)).toMatchObject([{ translation: english }])
  })
})
