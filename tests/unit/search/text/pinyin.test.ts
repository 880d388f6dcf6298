import { describe, expect, it } from 'vitest'

import { createPinyin } from '../../../../src/search/text/pinyin.ts'
import { pinyinIn } from '../../../../src/search/vocabulary/pinyin.ts'
import { find, makeEngine } from '../make-document.ts'

const engine = makeEngine(
  [
    { id: 'passport', title: '老板可以扣着我的护照吗？', originalTerms: ['menu'] },
    { id: 'pay', title: '老板不发工资怎么办？' },
    { id: 'travel', title: '旅行假期', layTerms: ['门锁'] },
  ],
  'zh-Hans',
)

describe('Chinese in Latin letters', () => {
  it.each([
    ['laoban kou huzhao', 'passport'],
    ['lǎo bǎn kòu hù zhào', 'passport'],
    ['hu4zhao4', 'passport'],
    ['laobanbufagongzi', 'pay'],
    ['gong zi payslip', 'pay'],
    ['lv xing', 'travel'],
    ['lü’xing', 'travel'],
  ])('“%s” finds “%s”', (typed, id) => {
    expect(find(engine, `${typed} `)[0]).toBe(id)
  })

  it('is not read where the words are known as they are, or are no syllables', () => {
    expect(find(engine, 'menu ')).toEqual(['passport'])
    expect(find(engine, 'kitchen porter ')).toEqual([])
  })
})

it('Syllables become pairs; those that are no term are left out, and what is no pinyin stays', () => {
  const { toPairs } = createPinyin('de的 hu护 wo我 zhao照')
  const known = { isPair: (pair: string) => ['huzhao', 'wode'].includes(pair), isTerm: () => false }
  expect(toPairs('Wǒ de hùzhào', known)).toBe('wode huzhao')
  expect(toPairs('boss huzhao 999', known)).toBe('boss huzhao 999')
  expect(toPairs('de hu', known)).toBe('de hu')
  expect(toPairs('room 12, p45', known)).toBe('room 12, p45')
})

it('A character stands with each of its readings, and only characters of the texts do', () => {
  expect(pinyinIn('zh-Hans', ['还护照', 'OK'])).toBe('hai还 huan还 hu护 zhao照')
  expect(pinyinIn('pl', ['还'])).toBe('')
})
