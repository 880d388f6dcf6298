import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { checkAccent } from '../../../sanity-studio/model/schema/rules/accent.ts'
import { accentColours, accentPlaces, contrast, GROUND, LEAST_CONTRAST } from '../../../src/domain/brand.ts'

it('Contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#ffffff', '#0b5c63')).toBeCloseTo(7.7, 1)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it('The grounds are those of the pages', async () => {
  const tokens = await readFile('src/ui/styles/tokens.css', 'utf8')
  expect(tokens).toContain(`--color-bg: light-dark(${GROUND.light}, ${GROUND.dark})`)
  expect(tokens).toContain(`--color-surface: light-dark(${GROUND.panel}, `)
})

it.each([undefined, '#0b5c63', '#1a4fa3', '#7a1f3d', '#000000'])('%s can be the colour of a hub', (accent) => {
  expect(checkAccent(accent)).toBe(true)
})

it.each([
  ['#777777', /has a contrast of 3\.8:1 on its own tint; 4\.5:1 is the least/],
  ['#ffd23f', /Choose a darker one/],
  ['#757575', /on its own tint/],
  ['teal', /is no colour/],
  ['#1A4FA3', /small letters/],
])('%s is refused with what is wrong with it', (accent, words) => {
  expect(checkAccent(accent)).toMatch(words)
})

it('Each colour that is allowed can be read in the dark, on page and tint, and white words on it in the light', () => {
  for (const accent of ['#000000', '#0b5c63', '#1a4fa3', '#6a6a6a', '#8a3b12', '#005a9c']) {
    expect.soft(checkAccent(accent)).toBe(true)
    const { text, hover, tint } = accentColours(accent)
    for (const ground of Object.values(accentPlaces(accent))) {
      expect.soft(contrast(hover[0], ground), accent).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    }
    for (const colour of [text[1], hover[1]]) {
      for (const ground of [GROUND.dark, '#172327', tint[1]]) {
        expect.soft(contrast(colour, ground), `${accent} ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      }
    }
  }
})
