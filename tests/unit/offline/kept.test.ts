import { expect, it } from 'vitest'

import { isOld, readKept } from '../../../src/offline/kept.ts'
import { addNotice } from '../../../src/offline/notice.ts'

const COPY = {
  ...{ at: '2026-11-01T12:00:00Z', oldAfterDays: 30, notKept: '/n/', neutral: '/o/', files: {} },
  texts: { copy: 'Copy of {date}.', old: 'Old & of {date}.' },
}
const PAGE = '<body><main id="content" tabindex="-1"><h1>A</h1></main>'
const day = (date: string) => Date.parse(`${date}T12:00:00Z`)

it('From the 30th day on a copy is old', () => {
  expect(isOld(COPY, day('2026-11-30'))).toBe(false)
  expect(isOld(COPY, day('2026-12-01'))).toBe(true)
})

it('A kept page says its day first, and that numbers may have changed once it is old', () => {
  const shown = addNotice(PAGE, COPY, 'en', day('2026-11-02'))
  expect(shown).toContain(
    '<main id="content" tabindex="-1"><div class="wrap"><p class="notice small" lang="en" dir="auto">',
  )
  expect(shown).toContain('Copy of 1 November 2026.')
  expect(addNotice(PAGE, COPY, 'pl', day('2026-12-01'))).toContain('Old &amp; of 1 listopada 2026.')
})

it('A page without content, such as the neutral one, says nothing', () => {
  expect(addNotice('<main><h1>Notes</h1></main>', COPY, 'en', 0)).toBe('<main><h1>Notes</h1></main>')
})

it.each([undefined, null, 'text', {}, { format: 2 }, { format: 1 }, { format: 1, choice: {}, earlier: [], copy: {} }])(
  'What is not of this format is nothing: %j',
  (value) => {
    expect(readKept(value)).toBeUndefined()
  },
)
