import { expect, test } from 'vitest'

import { translatedTalks } from '../../../../../src/features/training/talk/talk-link.ts'

const translations = new Map([['talk', ['ro', 'zh-Hans']]])
const english = { id: 'talk', title: 'Ten minutes', path: '/training/talk/', language: 'en' }

test('a trainer who needs another language finds the talk in each language that it has', () => {
  const onlyEnglish = { id: 'long', title: 'Thirty minutes', path: '/training/long/', language: 'en' }
  expect(translatedTalks([english, onlyEnglish], translations)).toEqual([
    {
      title: 'Ten minutes',
      links: [
        { code: 'ro', path: '/ro/training/talk/talk/' },
        { code: 'zh-Hans', path: '/zh-hans/training/talk/talk/' },
      ],
    },
  ])
})

test('on a page in Romanian the talk in English and Chinese is linked, not the Romanian one', () => {
  const romanian = { ...english, title: 'Zece minute', path: '/ro/training/talk/', language: 'ro' }
  expect(translatedTalks([romanian], translations)[0]?.links).toEqual([
    { code: 'en', path: '/training/talk/talk/' },
    { code: 'zh-Hans', path: '/zh-hans/training/talk/talk/' },
  ])
})
