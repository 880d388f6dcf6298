import { describe, expect, it } from 'vitest'

import {
  changedUnits,
  compareUnits,
  isOutdated,
  isWordingOnly,
  sameMeanings,
  summarise,
} from '../../../../sanity-studio/model/translation-units/state.ts'
import { whyNotSend } from '../../../../sanity-studio/model/translation-units/may-send.ts'
import { ARABIC, ORIGINAL, translated } from '../../../helpers/guide-in-arabic.ts'

const translation = translated(ORIGINAL, ARABIC)

function statesOf(original: object, made = translation) {
  return Object.fromEntries(compareUnits({ ...ORIGINAL, ...original }, made).map(({ path, state }) => [path, state]))
}

describe('Each text of a translation has a state', () => {
  it('good, while the original says what it was made from', () => {
    expect(Object.values(statesOf({}))).toEqual(['good', 'good', 'good', 'good', 'good'])
  })

  it('changed, once the original says something else, at the text that changed', () => {
    expect(statesOf({ summary: 'What to do at the door.' })).toMatchObject({ title: 'good', summary: 'changed' })
  })

  it('missing, where nothing is written', () => {
    const begun = translated(ORIGINAL, new Map([['title', 'قبل أن تطرق الباب']]))
    expect(statesOf({}, begun)).toMatchObject({ title: 'good', summary: 'missing', 'body.call': 'missing' })
    expect(statesOf({ contentNote: 'This may upset you.' })).toMatchObject({ contentNote: 'missing' })
  })

  it('copied, where it is the English text', () => {
    expect(statesOf({}, translated(ORIGINAL, new Map([...ARABIC, ['title', ORIGINAL.title]])))).toMatchObject({
      title: 'copied',
    })
  })

  it('unknown, where nothing says what it was made from', () => {
    expect(statesOf({}, { ...translation, madeFrom: [] })).toMatchObject({ title: 'unknown' })
  })

  it('and says which numbers and links it lost', () => {
    const [call] = compareUnits(
      ORIGINAL,
      translated(ORIGINAL, new Map([...ARABIC, ['body.call', 'اقرأ <1>هذا</1>']])),
    ).slice(2)
    expect(call).toMatchObject({ numbers: { lost: ['999'], added: [] }, lostTags: [{ number: 2 }] })
  })
})

describe('A translation as a whole', () => {
  it.each([
    [{}, 'in-work'],
    [{ translationStatus: 'machine-unchecked' }, 'machine'],
    [{ translationStatus: 'checked', checkedBy: 'Amira', checkedOn: '2026-11-27' }, 'checked'],
  ])('with %j is %s', (fields, state) => {
    expect(summarise(ORIGINAL, { ...translation, ...fields })).toMatchObject({ state })
  })

  it('is outdated where the original changed or has more, and not where nothing is written yet', () => {
    const outdated = (original: object, made = translation) => isOutdated(summarise({ ...ORIGINAL, ...original }, made))
    expect(outdated({})).toBe(false)
    expect(outdated({ title: 'Knock first' })).toBe(true)
    expect(outdated({ contentNote: 'This may upset you.' })).toBe(true)
    expect(outdated({}, translated(ORIGINAL, new Map()))).toBe(false)
  })
})

it('A draft with nothing to read cannot be sent to a reader', () => {
  expect(whyNotSend(translation, ORIGINAL)).toBeUndefined()
  expect(whyNotSend(translated(ORIGINAL, new Map()), ORIGINAL)).toMatch(/^5 of 5 texts are not translated yet: /)
  expect(whyNotSend(ORIGINAL, undefined), 'an original').toBeUndefined()
  expect(whyNotSend({ ...ORIGINAL, title: ' ' }, undefined)).toMatch(/^It has no title with words: /)
})

describe('A change of wording only', () => {
  const draft = { ...ORIGINAL, summary: 'What to do at a door, in 3 short steps.' }
  const marked = { ...draft, wordingOnly: sameMeanings(ORIGINAL, draft) }

  it('is found by comparing the draft with what is published', () => {
    expect(changedUnits(ORIGINAL, draft).map(({ path }) => path)).toEqual(['summary'])
    expect(changedUnits(ORIGINAL, { ...ORIGINAL, contentNote: 'New.' })).toEqual([])
  })

  it('is said of all changes of a draft, or not', () => {
    expect(isWordingOnly(ORIGINAL, draft)).toBe(false)
    expect(isWordingOnly(ORIGINAL, marked)).toBe(true)
    expect(isWordingOnly(ORIGINAL, { ...marked, title: 'Knock first' })).toBe(false)
  })

  it('leaves the translations valid', () => {
    expect(statesOf(draft)).toMatchObject({ summary: 'changed' })
    expect(statesOf(marked)).toMatchObject({ summary: 'good' })
  })

  it('also the second one, for translations of the first wording', () => {
    const second = { ...marked, summary: 'What to do at a door: 3 short steps.' }
    expect(statesOf(second)).toMatchObject({ summary: 'changed' })
    expect(statesOf({ ...second, wordingOnly: sameMeanings(marked, second) })).toMatchObject({ summary: 'good' })
  })

  it('does not cover a later change of meaning', () => {
    const later = { ...marked, summary: 'What not to do at a door.' }
    expect(statesOf(later)).toMatchObject({ summary: 'changed' })
    const reworded = { ...later, summary: 'What you should not do at a door.' }
    expect(statesOf({ ...reworded, wordingOnly: sameMeanings(later, reworded) })).toMatchObject({ summary: 'changed' })
  })
})
