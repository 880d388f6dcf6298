import { expect, it } from 'vitest'

import { variantsIn } from '../../../../src/search/vocabulary/chinese-variants.ts'
import { find, makeEngine } from '../make-document.ts'

it('traditional characters are known for the simplified ones that a text has', () => {
  expect(variantsIn('zh-Hans', ['护照'])).toBe('護护')
  expect([...variantsIn('zh-Hans', ['老板不发工资', '报警'])].filter((_, at) => at % 2 === 1)).toEqual(
    expect.arrayContaining(['发', '资', '报']),
  )
  expect(variantsIn('pl', ['护照'])).toBe('')
})

it('who types traditional characters finds the text in simplified ones', () => {
  const engine = makeEngine(
    [
      { id: 'passport', title: '老板扣留我的护照' },
      { id: 'pay', title: '没有发工资' },
    ],
    'zh-Hans',
  )
  expect(find(engine, '護照')).toEqual(['passport'])
  expect(find(engine, '發工資')).toEqual(['pay'])
})
