import { describe, expect, it } from 'vitest'

import { findOutdated, neededDocuments } from '../../../../sanity-studio/model/translation-units/outdated.ts'
import { summarise } from '../../../../sanity-studio/model/translation-units/state.ts'
import {
  beginTranslation,
  changeTo,
  isBehind,
  updateTranslation,
} from '../../../../sanity-studio/model/translation-units/update.ts'
import { ARABIC, ORIGINAL, translated } from '../../../helpers/guide-in-arabic.ts'

const NOW = '2026-11-27T12:00:00.000Z'
const translation = { ...translated(ORIGINAL, ARABIC), translationStatus: 'checked', checkedBy: 'Amira' }
const changed = { ...ORIGINAL, summary: 'What to do at a door, in 3 steps.' }
const nothing = { texts: new Map<string, string>(), confirmed: new Set<string>() }

describe('A new translation', () => {
  const begun = beginTranslation(ORIGINAL, 'ar')

  it('names its language and its original, and has no words, address, review or search words', () => {
    expect(begun).toMatchObject({
      language: 'ar',
      translationOf: { _ref: 'guide-knock' },
      translationStatus: 'in-work',
    })
    for (const field of ['title', 'summary', 'slug', 'lastReviewed', 'layTerms'])
      expect(begun).not.toHaveProperty(field)
  })

  it('is written text by text', () => {
    const one = updateTranslation(ORIGINAL, begun, { ...nothing, texts: new Map([['title', 'قبل أن تطرق']]) }, NOW)
    expect(one).toMatchObject({ title: 'قبل أن تطرق', language: 'ar', madeFrom: [{ unit: 'title', on: NOW }] })
    expect(summarise(ORIGINAL, one).counts).toMatchObject({ good: 1, missing: 4 })
    const none = updateTranslation(ORIGINAL, one, { ...nothing, texts: new Map([['title', '']]) }, NOW)
    expect(none).toMatchObject({ madeFrom: [] })
    expect(none).not.toHaveProperty('title')
  })
})

describe('After a change of the original', () => {
  it('new words are good, and nobody has checked them', () => {
    const after = updateTranslation(
      changed,
      translation,
      { ...nothing, texts: new Map([['summary', 'في 3 خطوات']]) },
      NOW,
    )
    expect(summarise(changed, after)).toMatchObject({ state: 'in-work', counts: { good: 5 }, checkedBy: undefined })
  })

  it('words that still say the same are good again, and stay checked', () => {
    expect(summarise(changed, translation)).toMatchObject({ state: 'changed' })
    const after = updateTranslation(changed, translation, { ...nothing, confirmed: new Set(['summary']) }, NOW)
    expect(summarise(changed, after)).toMatchObject({ state: 'checked', counts: { good: 5 }, checkedBy: 'Amira' })
  })
})

describe('A translation is behind', () => {
  it('where the original shows another helpline, and not where only words changed', () => {
    const [call, , list] = ORIGINAL.body
    const card = { _type: 'helplineCard', _key: 'card', helpline: { _type: 'reference', _ref: 'helpline-gb-999' } }
    expect(isBehind(ORIGINAL, translation)).toBe(false)
    expect(isBehind(changed, translation)).toBe(false)
    expect(isBehind({ ...ORIGINAL, body: [call, card, list] }, translation)).toBe(true)
  })
})

it('Only what differs is written', () => {
  expect(changeTo({ _id: 'a', a: 1, b: { c: 1, d: 2 }, e: 1 }, { a: 2, b: { d: 2, c: 1 }, f: undefined })).toEqual({
    set: { a: 2 },
    unset: ['e'],
  })
})

describe('Outdated translations are found among all', () => {
  const published = { ...translation, _id: 'guide-knock-ar' }

  it.each([
    ['by what is published', [ORIGINAL, published], []],
    ['where the original changed', [changed, published], ['guide-knock-ar']],
    ['by their drafts', [changed, { ...published, _id: 'drafts.guide-knock-ar' }], ['guide-knock-ar']],
    [
      'and not where a draft has followed',
      [changed, published, { ...translated(changed, ARABIC), _id: 'drafts.guide-knock-ar' }],
      [],
    ],
    ['and not where the original is gone', [published], []],
  ])('%s', (_, documents, expected) => {
    expect(findOutdated(documents)).toEqual(expected)
  })
})

it('Of translations and their originals, those with another revision are read again', () => {
  const found = [
    { _id: 'a', _rev: '1', original: null },
    { _id: 'b', _rev: '1', original: null },
    { _id: 'a-pl', _rev: '2', original: 'a' },
    { _id: 'drafts.a-ar', _rev: '3', original: 'a' },
  ]
  const known = new Map([
    ['a', { _id: 'a', _rev: '1' }],
    ['a-pl', { _id: 'a-pl', _rev: '1' }],
  ])
  expect(neededDocuments(found, known)).toEqual({ ids: ['a', 'a-pl', 'drafts.a-ar'], toRead: ['a-pl', 'drafts.a-ar'] })
})
