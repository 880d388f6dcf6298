import { describe, expect, it } from 'vitest'

import { between, pick, seededRandom } from '../../../bench/random.ts'
import { analyseText, digitsOf, foldText, isUnspaced, tokenize } from '../../../../src/search/text/normalise.ts'

describe('Spellings of the same word fold to the same', () => {
  it.each([
    ['Ask the GUEST (24/7)!', 'ask the guest (24/7)!'],
    ['Łódź', 'lodz'],
    ['Șosea', 'sosea'],
    ['ŞOSEA', 'sosea'],
    ['São Paulo', 'sao paulo'],
    ['Straße', 'strasse'],
    ['smørrebrød', 'smorrebrod'],
    ['œuvre, Ærø', 'oeuvre, aero'],
    ['Þór, Đặng, ırmak, İzmir', 'thor, dang, irmak, izmir'],
    ['ﬁre ｅxit ①', 'fire exit 1'],
    ['جَوازُ السَّفَر', 'جواز السفر'],
    ['جـــواز', 'جواز'],
    ['أحمد إحمد آحمد ٱحمد', 'احمد احمد احمد احمد'],
    ['مسؤول رئيس', 'مسوول رييس'],
    ['مدرسة', 'مدرسه'],
    ['مستشفى', 'مستشفي'],
    ['کی', 'كي'],
    ['٩٩٩ and ۱۱۲', '999 and 112'],
  ])('%s → %s', (typed, folded) => {
    expect(foldText(typed)).toBe(folded)
  })

  it('composed and decomposed characters', () => {
    expect(foldText('Łódź'.normalize('NFD'))).toBe(foldText('Łódź'.normalize('NFC')))
  })

  it('invisible characters of a copied text', () => {
    expect(foldText('pass\u00adport\u200f')).toBe('passport')
  })
})

describe('Marks that distinguish words are kept', () => {
  it.each(['น้ำแข็ง', 'ガス', 'й', 'ї', 'हिन्दी'])('%s', (word) => {
    expect(foldText(word)).toBe(word.normalize('NFKD').normalize('NFC'))
  })
})

describe('A folded text is split into words', () => {
  it.each([
    ['check-in, 24/7: ask!', ['check', 'in', '24', '7', 'ask']],
    ["won’t can't anyone’s", ['wont', 'cant', 'anyones']],
    ["‘quoted’ 'words'", ['quoted', 'words']],
    ['  ', []],
    ['…?!', []],
    ['جواز السفر', ['جواز', 'السفر']],
  ])('%s', (text, words) => {
    expect(tokenize(text)).toEqual(words)
  })
})

describe('Scripts without spaces are split into bigrams', () => {
  it.each([
    ['护照', ['护照']],
    ['扣留护照', ['扣留', '留护', '护照']],
    ['护', ['护']],
    ['ai扣护照2024', ['ai', '扣护', '护照', '2024']],
    ['パスポート', ['パス', 'スポ', 'ポー', 'ート']],
    ['ไทย', ['ไท', 'ทย']],
  ])('%s', (text, words) => {
    expect(tokenize(text)).toEqual(words)
  })

  it('and are recognised', () => {
    expect(['护照', 'ไทย', 'かな'].every(isUnspaced)).toBe(true)
    expect(['passport', 'جواز', 'паспорт', '여권', '54'].some(isUnspaced)).toBe(false)
  })
})

it.each([
  ['The agencies’ Passports!', ['the', 'agencies', 'passports']],
  ['Łódź: 2 hotels', ['lodz', '2', 'hotels']],
  ['扣留护照', ['扣留', '留护', '护照']],
  ['', []],
  ['x'.repeat(50), ['x'.repeat(32)]],
  [`x${'𞤢'.repeat(50)}`, [`x${'𞤢'.repeat(31)}`]],
])('“%s” is normalised to %j', (text, words) => {
  expect(analyseText(text)).toEqual(words)
})

it('a text with a letter of another alphabet is normalised as one without, and so is each of its lines', () => {
  const random = seededRandom(4)
  const characters = ['a', 'Z', '9', "'", '’', '‘', '“', '–', '…', 'é', 'Σ', '护', ' ', '\n', '-', 'x'.repeat(30)]
  for (let text = 0; text < 2000; text += 1) {
    const plain = Array.from({ length: between(random, 0, 12) }, () => pick(random, characters)).join('')
    expect(analyseText(`ж ${plain} ж`)).toEqual(['ж', ...analyseText(plain), 'ж'])
    expect(analyseText(plain)).toEqual(tokenize(foldText(plain)).map((word) => word.slice(0, 32)))
  }
})

it.each([
  ['+44 (0)20 7946-0018', '4402079460018'],
  ['999', '999'],
  ['no number', ''],
])('the digits of “%s” are “%s”', (text, digits) => {
  expect(digitsOf(text)).toBe(digits)
})
