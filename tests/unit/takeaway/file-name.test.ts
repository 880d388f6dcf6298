import { expect, it } from 'vitest'

import { fileNameOf } from '../../../src/takeaway/file-name.ts'

it.each([
  ['Harbour House', 'harbour-house-log.docx'],
  ['Hôtel Łódź & “Grand” ', 'hotel-lodz-grand-log.docx'],
  ['فندق النيل', 'log.docx'],
  ['', 'log.docx'],
  ['../../x', 'x-log.docx'],
  ['W'.repeat(500), `${'w'.repeat(40)}-log.docx`],
])('The file of a hotel named “%s” has a name that every system keeps', (hotelName, name) => {
  expect(fileNameOf({ slug: 'log' }, { hotelName }, 'docx')).toBe(name)
})
