import { describe, expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { remarkUntranslated } from '../../../../sanity-studio/model/rules/translated.ts'
import { unitsOf } from '../../../../sanity-studio/model/translation-units/units.ts'
import { ARABIC, ORIGINAL, translated } from '../../../helpers/guide-in-arabic.ts'

const english = new Map(unitsOf(ORIGINAL).map(({ path, text }) => [path, text]))

function remarks(texts: ReadonlyMap<string, string>) {
  return remarkUntranslated(translated(ORIGINAL, texts)).map(({ level, path, what }) => ({ level, path, what }))
}

describe('A translation with the English text in it is refused', () => {
  it.each([
    ['title', ['title'], 'Before you knock on a door'],
    ['summary', ['summary'], 'What to do at the door, in 3 short steps.'],
    ['body.call', ['body', { _key: 'call' }], 'Call 999 or read <1>what to look for</1> and <2>wait</2>.'],
  ])('at its place: %s', (path, steps, text) => {
    expect(remarks(new Map([...ARABIC, [path, text]]))).toEqual([
      { level: 'error', path: steps, what: `“${text}” is still the English text.` },
    ])
  })

  it('among all that the rules of care say', () => {
    const copied = translated(ORIGINAL, english)
    expect(findRemarks(copied).filter(({ what }) => what.includes('still the English text'))).not.toEqual([])
  })
})

describe('What may be the same in two languages is not refused', () => {
  it.each([
    ['helpline', 'title', 'Helpline for children and young people'],
    ['helpline', 'operator', 'Union of hotel and restaurant workers'],
    ['law', 'title', 'Act on the freedom of workers'],
    ['role', 'shortTitle', 'Spa'],
    ['guide', 'title', 'BBC News'],
  ])('%s, %s: %s', (type, field, text) => {
    const original = { _id: 'x', _type: type, language: 'en', [field]: text }
    const copy = { ...translated(original, new Map([[field, text]])), _type: type }
    expect(remarkUntranslated(copy)).toEqual([])
  })
})

describe('A paragraph in which nothing is written', () => {
  it('is refused in a translation', () => {
    const without = new Map([...ARABIC].filter(([path]) => path !== 'body.call'))
    expect(remarks(without)).toEqual([
      { level: 'error', path: ['body', { _key: 'call' }], what: 'A paragraph is not translated yet.' },
    ])
  })

  it('does not concern an original, nor a finished translation', () => {
    expect(remarkUntranslated({ ...ORIGINAL, body: [{ _type: 'block', _key: 'a', children: [] }] })).toEqual([])
    expect(remarks(ARABIC)).toEqual([])
  })
})
