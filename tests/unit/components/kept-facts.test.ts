import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { forgetFacts, keepFacts, keptFacts } from '../../../src/components/PosterMaker/kept-facts.ts'
import { keep, readKept } from '../../../src/components/kept.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it('The two facts of posters are kept beside those of papers', () => {
  keep('hotel-facts', '{"champion":"Daniel Reid"}')
  keepFacts({ hotelName: 'Harbour House', dutyPhone: '020 1' })
  expect(keptFacts()).toEqual({ hotelName: 'Harbour House', dutyPhone: '020 1' })
  expect(readKept('hotel-facts')).toContain('Daniel Reid')
})

it('Who takes the two away is not taken for somebody who keeps them, whatever papers keep', () => {
  keep('hotel-facts', '{"champion":"Daniel Reid","hotelName":"Harbour House"}')
  forgetFacts()
  expect(keptFacts()).toBeUndefined()
  expect(readKept('hotel-facts')).toBe('{"champion":"Daniel Reid"}')
})
