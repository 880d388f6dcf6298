import { describe, expect, it } from 'vitest'

import { fingerprint } from '../../../../../sanity-studio/model/rules/units/fingerprint.ts'
import {
  missingTags,
  readUnit,
  unknownTags,
  writeUnit,
} from '../../../../../sanity-studio/model/rules/units/unit-text.ts'
import { ORIGINAL } from '../../../../helpers/guide-in-arabic.ts'

const [paragraph] = ORIGINAL.body

const blank = {
  _type: 'block',
  _key: 'k',
  markDefs: [],
  children: [
    { _type: 'span', _key: 'a', marks: [], text: 'Ask ' },
    { _type: 'fillIn', _key: 'b', field: 'champion' },
    { _type: 'span', _key: 'c', marks: ['strong'], text: ' n' },
    { _type: 'span', _key: 'd', marks: ['strong'], text: 'ow' },
  ],
}

describe('A paragraph is read as words with a tag for each mark, link and blank', () => {
  it('numbered in their order', () => {
    expect(readUnit(paragraph)?.text).toBe('Call 999 or read <1>what to look for</1> and <2>wait</2>.')
  })

  it('also for a blank, and once for neighbours with the same marks', () => {
    expect(readUnit(blank)?.text).toBe('Ask <1/><2> now</2>')
  })

  it('with the numbers of the original where a translation has another order', () => {
    const tags = readUnit(paragraph)?.tags ?? []
    const turned = writeUnit('<2>انتظر</2> واقرأ <1>العلامات</1>', paragraph ?? '')
    expect(readUnit(turned, tags)?.text).toBe('<2>انتظر</2> واقرأ <1>العلامات</1>')
  })

  it.each([
    ['', undefined],
    ['  ', undefined],
    [undefined, undefined],
    [{ ...blank, children: [] }, undefined],
  ])('and %j holds no words', (value, expected) => {
    expect(readUnit(value)).toBe(expected)
    expect(fingerprint(value)).toBe(expected)
  })
})

describe('Written again', () => {
  it('a paragraph has the links and blanks of its original', () => {
    expect(writeUnit('اسأل <1/><2> الآن</2>', blank)).toMatchObject({
      _key: 'k',
      children: [
        { _type: 'span', marks: [], text: 'اسأل ' },
        { _type: 'fillIn', field: 'champion' },
        { _type: 'span', marks: ['strong'], text: ' الآن' },
      ],
    })
  })

  it('a list has a member a line', () => {
    expect(writeUnit('اطرق\n\nانتظر', ['Knock', 'Wait'])).toEqual(['اطرق', 'انتظر'])
  })
})

describe('Tags are to be kept', () => {
  const tags = readUnit(blank)?.tags ?? []

  it.each([
    ['Ask <1/><2>now</2>', [], []],
    ['<2>now</2> ask <1/>', [], []],
    ['Ask <2>now</2>', [1], []],
    ['Ask <1/><1/><2>now</2>', [1], []],
    ['Ask <1/><2>now', [2], []],
    ['Ask <1/><2>now</2><3/>', [], ['<3/>']],
  ])('%s', (text, missing, unknown) => {
    expect(missingTags(text, tags).map(({ number }) => number)).toEqual(missing)
    expect(unknownTags(text, tags)).toEqual(unknown)
  })
})

describe('The hash of a unit', () => {
  const withText = (text: string) => ({ ...blank, children: [{ _type: 'span', _key: 'x', marks: [], text }] })

  it('is the same for the same words, whatever the keys and the blanks around them', () => {
    expect(fingerprint({ ...withText(' Knock. '), _key: 'other' })).toBe(fingerprint(withText('Knock.')))
    expect(fingerprint('Knock  first')).toBe(fingerprint('Knock first'))
  })

  it.each([
    ['a word', withText('Knock first.'), withText('Knock once.')],
    ['a comma', 'Stop, now.', 'Stop now.'],
    ['a line', ['a', 'b'], ['a b']],
    [
      'a mark',
      withText('Knock.'),
      { ...blank, children: [{ _type: 'span', _key: 'x', marks: ['strong'], text: 'Knock.' }] },
    ],
  ])('is another after a change of %s', (_, before, after) => {
    expect(fingerprint(before)).not.toBe(fingerprint(after))
  })

  it('is another where the words are the same and the link leads elsewhere', () => {
    const elsewhere = [{ _type: 'pageLink', _key: 'm', page: { _type: 'reference', _ref: 'topic-reporting' } }]
    expect(fingerprint({ ...paragraph, markDefs: elsewhere })).not.toBe(fingerprint(paragraph))
  })

  it('of a link is the same from the form, from its file, and before the page is published to which it leads', () => {
    const linking = (page: object) => fingerprint({ ...paragraph, markDefs: [{ _type: 'pageLink', _key: 'm', page }] })
    const inFile = linking({ _ref: 'topic-a', _type: 'reference' })
    expect(linking({ _type: 'reference', _ref: 'topic-a' })).toBe(inFile)
    const unpublished = { _weak: true, _strengthenOnPublish: { type: 'topic' } }
    expect(linking({ ...unpublished, _type: 'reference', _ref: 'topic-a' })).toBe(inFile)
  })
})
