import { pinyin } from 'pinyin-pro'

import { memoize } from '../../domain/memoize.ts'

const HAN = /\p{Script=Han}/gu

const readingsOf = memoize((character) => pinyin(character, { multiple: true, toneType: 'none', type: 'array' }))

/**
 * How the characters of some texts are read, as they are typed in Latin letters: each syllable without its tone, with its
 * characters, in the form that `createPinyin` reads; an empty text for another language than Chinese. A character that is read in
 * several ways stands with each.
 * @param language a BCP 47 tag.
 * @param texts what can be found, in simplified characters.
 */
export function pinyinIn(language: string, texts: readonly string[]): string {
  if (!language.startsWith('zh')) return ''
  const used = new Set(texts.flatMap((text) => text.match(HAN) ?? []))
  const readings = [...used].flatMap((character) => readingsOf(character).map((read) => ({ character, read })))
  return [...Map.groupBy(readings, ({ read }) => read.replace('ü', 'u'))]
    .map(([syllable, group]) => syllable + [...new Set(group.map(({ character }) => character))].sort().join(''))
    .sort()
    .join(' ')
}
