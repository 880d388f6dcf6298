import { expect, it } from 'vitest'

import { WITHOUT_DIGITS } from '../../../../sanity-studio/model/schema/objects/shown-sentence.ts'

it('A sentence to show has no number, in the digits of whatever script', () => {
  expect(WITHOUT_DIGITS.test('Please call the police.')).toBe(true)
  expect(WITHOUT_DIGITS.test('أحتاج إلى مساعدة.')).toBe(true)
  for (const text of ['Call 999.', 'اتصل بالرقم ٩٩٩.', 'कॉल करें ११२'])
    expect(WITHOUT_DIGITS.test(text), text).toBe(false)
})
