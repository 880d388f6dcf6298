import { describe, expect, it } from 'vitest'

import { checkNumberAlone, checkPhoneNumber } from '../../../sanity-studio/model/schema/rules/phone-number.ts'

describe('A number that can be dialled is accepted', () => {
  it.each([
    ['+448000121700', '08000 121 700'],
    ['+448000121700', '+44 8000 121 700'],
    ['+18883737888', '1-888-373-7888'],
    ['+18553527233', '1-855-FLA-SAFE'],
    ['+31334481186', '(033) 448 11 86'],
    ['+34900105090', '900 10 50 90'],
    ['+39800290290', '800 290 290'],
    ['+48226280120', '+48 22 628 01 20'],
    ['+448001111', '0800 1111'],
    ['8007283', '800-SAVE'],
    ['116123', '116 123'],
    ['1800250025', '1800 25 00 25'],
    ['999', '999'],
    ['999', '999 or 101'],
    ['08005151', '0800 5151'],
  ])('%s, printed “%s”', (dial, printed) => {
    expect(checkPhoneNumber(dial, printed)).toBe(true)
  })

  it('a line that has none needs none', () => {
    expect(checkPhoneNumber(undefined, undefined)).toBe(true)
    expect(checkPhoneNumber(undefined, '08000 121 700')).toBe(true)
  })
})

describe('A number that no telephone dials is refused', () => {
  it.each([
    '+44 8000 121700',
    '+44-8000-121700',
    '+0448000121700',
    '00448000121700',
    '+44',
    '+4480001217001234',
    '08000 121 700',
    '9',
    '123456789012',
    'tel:999',
    '999;ext=1',
    '',
    '٩٩٩',
    '+١٢٣٤٥٦٧',
  ])('“%s”', (dial) => {
    expect(checkPhoneNumber(dial, '08000 121 700')).toBe(
      `“${dial}” is not a telephone number. Write +, country code and digits without spaces (+448000121700), ` +
        'or the national short number (999).',
    )
  })
})

it('A number without its printed form is asked for it', () => {
  expect(checkPhoneNumber('999', undefined)).toBe(
    'The printed form is missing. Write the number as people know it: 08000 121 700.',
  )
})

describe('A misprint is the worst fault we can have', () => {
  function complaint(dial: string, printed: string): string {
    return (
      `The number to dial (${dial}) and the printed form (${printed}) are not the same number. ` +
      'Check both against the source.'
    )
  }

  it.each([
    ['two digits changed places', '+448000121700', '08000 121 070'],
    ['the last digit is missing in print', '+448000121700', '08000 121 70'],
    ['a digit too many in print', '+448000121700', '08000 121 7000'],
    ['the last digit is missing in what is dialled', '+44800012170', '08000 121 700'],
    ['another country in print', '+448000121700', '+48 8000 121 700'],
    ['another short number', '999', '112'],
    ['a wrong letter', '+18553527233', '1-855-FLA-SAVE'],
  ])('%s', (_, dial, printed) => {
    expect(checkPhoneNumber(dial, printed)).toBe(complaint(dial, printed))
  })

  it.each([
    ['the last digit is missing in what is dialled, printed with its country', '+44800012170', '+44 8000 121 700'],
    ['a short number dialled too short', '99', '999'],
    ['half the number in print', '+448000121700', '121 700'],
    ['no digit in print', '+448000121700', '—'],
    ['nothing in print', '+448000121700', ''],
  ])('%s', (_, dial, printed) => {
    expect(checkPhoneNumber(dial, printed)).toBe(complaint(dial, printed))
  })
})

describe('A number to write to', () => {
  it.each([undefined, '999', '18000; 18001 101', 'SMS 233733; TTY 711'])('stands alone: %s', (number) => {
    expect(checkNumberAlone(number)).toBe(true)
  })

  it.each(['999, after you have registered', 'textphone 18001 101', 'TTY service'])('has no words: %s', (number) => {
    expect(checkNumberAlone(number)).toContain('write the words into the caveat')
  })
})
