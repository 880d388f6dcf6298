import { expect, it } from 'vitest'

import { isInScript, isSentence, wrongDecimals } from '../../helpers/language-of-text.ts'

it.each([
  ['es', '5.6 semanas y 12,07 %', ['5.6']],
  ['uk', 'від 1,5 до 2.5 годин, £10.85 на день', ['2.5']],
  ['zh-Hans', '5,6 周，1,200 人', ['5,6']],
  ['pl', 'licencja CC BY 4.0, 12.000 osób', []],
])('A decimal mark of another language is found (%s: %s)', (language, text, found) => {
  expect(wrongDecimals(text, language)).toEqual(found)
})

it.each([
  ['uk', 'Подзвоніть 999', true],
  ['uk', 'Zadzwoń na 999', false],
  ['ar', 'Call 999', false],
  ['zh-Hans', '999', true],
  ['ro', 'Телефон', false],
])('A text in another script is found (%s: %s)', (language, text, isOwn) => {
  expect(isInScript(text, language)).toBe(isOwn)
})

it('A name is no sentence', () => {
  expect([isSentence('Modern Slavery Helpline'), isSentence('Call the police at once, please.')]).toEqual([false, true])
})
