import { expect, it } from 'vitest'

import { toSheet } from '../../../../src/features/posters/sheet.ts'
import { smsText } from '../../../../src/features/posters/sms-text.ts'
import { ARABIC, CHOICE, ENGLISH, ORIGIN, TODAY } from './make-texts.ts'

it('A sheet as a message has a part for each language, and each number on a line of its own', () => {
  const sheet = toSheet({ ...CHOICE, kind: 'guests', showsHotel: false }, [ENGLISH, ARABIC], ORIGIN, TODAY)
  expect(smsText(sheet).split('\n\n')).toEqual([
    'Ask for help.\n- You decide.\nDanger now:\n999\nHelpline:\n08000 121 700',
    'اطلب المساعدة.\n- أنت تقرر.\nخطر الآن:\n999\nخط المساعدة:\n08000 121 700',
    'Numbers of 27 November 2026\nCC BY 4.0\nhttps://hub.example/',
  ])
})
