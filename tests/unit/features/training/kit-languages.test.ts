import { expect, test } from 'vitest'

import { kitLanguages } from '../../../../src/features/training/kit.ts'

const translations = new Map([['talk', ['ro', 'zh-Hans']]])
const pages = [
  { code: 'en', path: '/training/talk/' },
  { code: 'ro', path: '/ro/training/talk/' },
  { code: 'zh-Hans', path: '/zh-hans/training/talk/' },
]

test.each([
  ['en', '/training/talk/'],
  ['ro', '/ro/training/talk/'],
])('a trainer on a page in %s finds the training in each language that it has', (language, path) => {
  expect(kitLanguages({ id: 'talk', path, language }, translations)).toEqual(pages)
})

test('a training that is in English alone names no other language', () => {
  expect(kitLanguages({ id: 'long', path: '/training/long/', language: 'en' }, translations)).toEqual([
    { code: 'en', path: '/training/long/' },
  ])
})
