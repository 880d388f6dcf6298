import { expect, it } from 'vitest'

import { whatReadersLose } from '../../../../sanity-studio/app/removal/what-readers-lose.ts'

it.each([
  [
    'its page',
    { _type: 'guide' },
    '/guides/a/',
    ['The page /guides/a/: links, bookmarks and printed codes that lead there find nothing.'],
  ],
  [
    'each channel of a helpline, whose page remains',
    { _type: 'helpline', dial: '0800 1', email: 'a@example.org', web: '' },
    '/helplines/#a',
    [
      'The number 0800 1: nobody finds it on the hub any more.',
      'The e-mail address a@example.org: nobody finds it on the hub any more.',
    ],
  ],
  [
    'a part of pages',
    { _type: 'sign' },
    '/signs/#a',
    ['The sign, on the page of signs and on the page of each of its jobs.'],
  ],
  [
    'the text in one language',
    { _type: 'guide', language: 'pl', translationOf: { _ref: 'a' } },
    '/pl/guides/a/',
    ['The text in the language “pl”: readers see the English one, with a note.'],
  ],
  ['the hub in a language', { _type: 'siteSettings' }, '/', ['The whole hub in this language.']],
  ['nothing, where it has no page', { _type: 'guide' }, undefined, []],
])('Readers lose %s', (_, document, path, losses) => {
  expect(whatReadersLose(document, path)).toEqual(losses)
})
