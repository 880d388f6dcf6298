import { describe, expect, it } from 'vitest'

import { foldText } from '../../../../src/search/text/fold-text.ts'

describe('The same word, however it is typed, folds to the same', () => {
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

  it('with its marks written apart or as one', () => {
    expect(foldText('Łódź'.normalize('NFD'))).toBe(foldText('Łódź'.normalize('NFC')))
  })

  it('with invisible characters from a copied text', () => {
    expect(foldText('pass\u00adport\u200f')).toBe('passport')
  })
})

describe('Marks that make another word stay', () => {
  it.each(['น้ำแข็ง', 'ガス', 'й', 'ї', 'हिन्दी'])('%s', (word) => {
    expect(foldText(word)).toBe(word.normalize('NFKD').normalize('NFC'))
  })
})
