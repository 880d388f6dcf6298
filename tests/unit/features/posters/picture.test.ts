import { describe, expect, it } from 'vitest'

import { toPicture, type Shape } from '../../../../src/features/posters/picture.ts'
import { toSheet } from '../../../../src/features/posters/sheet.ts'
import type { SheetTexts } from '../../../../src/features/posters/texts.ts'
import { wrapText } from '../../../../src/features/posters/wrap-text.ts'
import { ARABIC, CHOICE, ENGLISH, ORIGIN, TODAY } from './make-texts.ts'

const ARABIC_JOB: SheetTexts = { ...ARABIC, jobs: ENGLISH.jobs }

/** As if each letter were half as wide as it is high. */
function pictureOf(hotelName: string, ...languages: readonly SheetTexts[]) {
  const sheet = toSheet({ ...CHOICE, kind: 'guests', hotelName }, languages, ORIGIN, TODAY)
  return toPicture(sheet, ({ text }, pen) => (text.length * pen.size) / 2)
}

function textsOf(shapes: readonly Shape[]) {
  return shapes.filter((shape) => shape.shape === 'text')
}

describe('A picture of a sheet', () => {
  it('has every text within its sides, and is as high as the last of them needs', () => {
    const { width, height, shapes } = pictureOf('x'.repeat(500), ENGLISH, ARABIC)
    for (const { text, x, y, pen, align } of textsOf(shapes)) {
      const length = (text.length * pen.size) / 2
      const [left, right] = align === 'left' ? [x, x + length] : [x - length, x]
      expect(left, text).toBeGreaterThanOrEqual(0)
      expect(right, text).toBeLessThanOrEqual(width)
      expect(y, text).toBeLessThan(height)
    }
  })

  it('begins Arabic at the right, and writes numbers from left to right', () => {
    const texts = textsOf(pictureOf('', ARABIC).shapes)
    expect(texts.find(({ text }) => text === 'اطلب المساعدة.')).toMatchObject({
      direction: 'rtl',
      align: 'right',
      x: 1008,
    })
    expect(texts.find(({ text }) => text === '08000 121 700')).toMatchObject({
      direction: 'ltr',
      align: 'right',
      x: 1008,
    })
  })

  it.each([
    [ENGLISH, 72],
    [ARABIC_JOB, 688],
  ])('begins with the drawing of a sign, where its language begins', (texts, x) => {
    const drawn = texts.jobs.map((job) => ({ ...job, scene: '<path d="M4 66h88"/>' }))
    const sheet = toSheet(CHOICE, [{ ...texts, jobs: drawn }], ORIGIN, TODAY)
    const { shapes } = toPicture(sheet, ({ text }, pen) => (text.length * pen.size) / 2)
    expect(shapes.find(({ shape }) => shape === 'drawing')).toMatchObject({ x, y: 72, width: 320 })
    const job = textsOf(shapes).find(({ text }) => text === texts.jobs[0]?.name)
    expect(job?.y).toBeGreaterThan(72 + 240)
  })
})

describe('A text in lines', () => {
  const measure = (text: string) => text.length

  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['  one  ', 7, ['one']],
    ['', 7, []],
    ['abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
  ])('%s in %s', (text, room, lines) => {
    expect(wrapText(text, room, measure)).toEqual(lines)
  })

  it('never cuts a character that people see as one', () => {
    expect(wrapText('👩‍👩‍👧👩‍👩‍👧', 8, measure)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧'])
  })
})
