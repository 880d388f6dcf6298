import { expect, test } from 'vitest'

import { toCorrect } from '../../../../sanity-studio/app/hub-status/to-correct.ts'

const PROBLEM = { where: 'line-pl title', document: 'line-pl', what: 'A number changed.', fix: 'Write it.' }
const original = { _id: 'line', _type: 'helpline', language: 'en', title: '112' }
const translation = { ...original, _id: 'line-pl', language: 'pl', title: 'Pogotowie', translationOf: { _ref: 'line' } }
const originalDraft = { ...original, _id: 'drafts.line', title: 'Emergency' }

test('Where a translation is ahead of its original, the original is to be published', () => {
  expect(toCorrect([PROBLEM, PROBLEM], [{ ...translation, original, originalDraft }])).toMatchObject([
    {
      id: 'line',
      title: 'Emergency',
      language: 'en',
      words: expect.stringMatching(/^Publish its draft\./),
      where: undefined,
    },
  ])
})

test('Every other problem is that of the document that the build names', () => {
  const named = [{ id: 'line-pl', words: 'A number changed. Write it.', where: 'line-pl title' }]
  expect(toCorrect([PROBLEM], [{ ...translation, original, originalDraft: null }])).toMatchObject(named)
  const other = { ...originalDraft, title: '113' }
  expect(toCorrect([PROBLEM], [{ ...translation, original, originalDraft: other }])).toMatchObject(named)
  expect(toCorrect([{ ...PROBLEM, document: 'gone' }], [])).toEqual([])
})
