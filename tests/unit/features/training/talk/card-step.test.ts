import { describe, expect, it } from 'vitest'

import { cardAfter, cardStep, swipeStep } from '../../../../../src/features/training/talk/card-step.ts'

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

describe('A key turns the cards', () => {
  it.each([
    ['ArrowRight', 'ltr', 'next'],
    ['ArrowLeft', 'ltr', 'previous'],
    ['ArrowRight', 'rtl', 'previous'],
    ['ArrowLeft', 'rtl', 'next'],
    ['ArrowDown', 'ltr', 'down'],
    [' ', 'ltr', 'next'],
    ['PageDown', 'rtl', 'next'],
    ['Home', 'ltr', 'first'],
    ['End', 'ltr', 'last'],
    ['f', 'ltr', 'full-screen'],
    ['Escape', 'ltr', undefined],
    ['Tab', 'ltr', undefined],
  ] as const)('%s, written %s: %s', (key, direction, step) => {
    expect(cardStep({ ...plain, key }, direction)).toBe(step)
  })

  it('Space goes back with Shift', () => {
    expect(cardStep({ ...plain, key: ' ', shiftKey: true }, 'ltr')).toBe('previous')
  })

  it.each(['ctrlKey', 'altKey', 'metaKey'])('but not with %s, which belongs to the browser', (modifier) => {
    expect(cardStep({ ...plain, key: 'ArrowLeft', [modifier]: true }, 'ltr')).toBeUndefined()
  })
})

describe('A finger turns the cards', () => {
  it.each([
    [-120, 10, 'ltr', 'next'],
    [120, 10, 'ltr', 'previous'],
    [120, -10, 'rtl', 'next'],
    [-20, 0, 'ltr', undefined],
    [-120, 90, 'ltr', undefined],
  ] as const)('%i pixels across and %i down, written %s: %s', (across, down, direction, step) => {
    expect(swipeStep(across, down, direction)).toBe(step)
  })
})

describe('The first and the last card are ends', () => {
  it.each([
    ['next', 0, 1],
    ['next', 4, 4],
    ['previous', 0, 0],
    ['first', 3, 0],
    ['last', 0, 4],
    ['down', 2, 2],
  ] as const)('%s from card %i leads to %i', (step, from, to) => {
    expect(cardAfter(step, from, 5)).toBe(to)
  })
})
