import { describe, expect, it } from 'vitest'

import { crisisWords, entriesOf, entryKey } from '../../../../src/search/crisis/spelling.ts'

describe('The words of a sentence', () => {
  it.each([
    [
      'are in lower case, without diacritics and apostrophes',
      'Él NO me deja, don’t',
      ['el', 'no', 'me', 'deja', 'dont'],
    ],
    ['are no numbers', 'room 214, 2 men', ['room', 'men']],
    ['have digits where Arabic in Latin letters has them', '7abes 3ndohom', ['7abes', '3ndohom']],
    ['have one form of Arabic letters that are typed for each other', 'أخذ إقامة', ['اخذ', 'اقامه']],
    ['are a run of Chinese, parted from what is not', '210房的女孩 ok', ['房的女孩', 'ok']],
  ])('%s', (_, text, words) => {
    expect(crisisWords(text)).toEqual(words)
  })

  it('are the same in Ukrainian and in Latin letters, short words aside', () => {
    expect(crisisWords('допоможіть мене')).toEqual(crisisWords('dopomozhit mene'))
    expect(crisisWords('де я')).toEqual(['де', 'я'])
  })
})

describe('An entry of the vocabulary', () => {
  it.each([
    ['afraid', 'afraid', true],
    ['terrif', 'terrified', true],
    ['cell.', 'cellar', false],
    ['men.', 'men', true],
    ['men', 'menu', false],
    ['ضرب', 'بيضربها', true],
    ['شك.', 'مشكله', false],
    ['害怕', '我很害怕他', true],
  ])('“%s” is found in “%s”: %s', (entry, word, isFound) => {
    expect(crisisWords(word).flatMap(entriesOf).includes(entryKey(entry))).toBe(isFound)
  })
})
