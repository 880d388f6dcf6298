import { describe, expect, it } from 'vitest'

import { clockState, clockText } from '../../../../../src/features/training/talk/talk-clock.ts'

describe('The clock of a talk', () => {
  it.each([
    [0, { part: 0, partEnds: 240, share: 0, isOver: false }],
    [239, { part: 0, partEnds: 240, isOver: false }],
    [240, { part: 1, partEnds: 420, share: 0.4, isOver: false }],
    [599, { part: 2, partEnds: 600, isOver: false }],
    [600, { part: 2, partEnds: 600, share: 1, isOver: true }],
    [900, { part: 2, partEnds: 600, share: 1, isOver: true }],
  ])('knows after %i seconds where the plan is', (seconds, state) => {
    expect(clockState(seconds, [4, 3, 3])).toMatchObject(state)
  })

  it.each([
    [0, '0:00'],
    [9.9, '0:09'],
    [65, '1:05'],
    [3600, '60:00'],
    [-3, '0:00'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })
})
