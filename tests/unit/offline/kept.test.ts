import { expect, it } from 'vitest'

import { isOld, readKept } from '../../../src/offline/kept.ts'
import { addNotice } from '../../../src/offline/notice.ts'

const COPY = { at: '2026-11-01T12:00:00Z', oldAfterDays: 30 }
const TEXTS = { copy: 'Copy of {date}.', old: 'Old & of {date}.' }
const ENGLISH = { language: 'en', texts: TEXTS }
const PAGE = '<body><main id="content" tabindex="-1"><h1>A</h1></main>'
const day = (date: string) => Date.parse(`${date}T12:00:00Z`)

it('From the 30th day on a copy is old', () => {
  expect(isOld(COPY, day('2026-11-30'))).toBe(false)
  expect(isOld(COPY, day('2026-12-01'))).toBe(true)
})

it('A kept page says its day first, and that numbers may have changed once it is old', () => {
  const shown = addNotice(PAGE, COPY, ENGLISH, day('2026-11-02'))
  expect(shown).toContain(
    '<main id="content" tabindex="-1"><div class="wrap"><p class="notice small" lang="en" dir="auto" data-from-copy>',
  )
  expect(shown).toContain('Copy of 1 November 2026.')
  expect(addNotice(PAGE, COPY, { ...ENGLISH, language: 'pl' }, day('2026-12-01'))).toContain(
    'Old &amp; of 1 listopada 2026.',
  )
})

it('A page without content, such as the neutral one, says nothing', () => {
  expect(addNotice('<main><h1>Notes</h1></main>', COPY, ENGLISH, 0)).toBe('<main><h1>Notes</h1></main>')
})

it.each([
  undefined,
  null,
  'text',
  {},
  { format: 3 },
  { format: 1 },
  { format: 2 },
  { format: 2, choice: {}, earlier: [], copy: {} },
])('What is not of this format is nothing: %j', (value) => {
  expect(readKept(value)).toBeUndefined()
})

it('What was kept when a phone could have one language stays kept', () => {
  const texts = { copy: 'a', old: 'b' }
  const copy = {
    ...COPY,
    texts,
    notKept: '/pl/offline/not-kept/',
    neutral: '/pl/offline/notes/',
    files: { '/pl/': 'x' },
  }
  const before = { format: 1, choice: { language: 'pl', job: 'hr', country: 'GB' }, copy, earlier: [] }
  expect(readKept(before)).toMatchObject({
    format: 2,
    choice: { languages: ['pl'], job: 'hr', country: 'GB' },
    copy: { files: { '/pl/': 'x' }, languages: [{ language: 'pl', home: '/pl/', notKept: '/pl/offline/not-kept/' }] },
  })
})
