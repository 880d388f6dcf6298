/** What a key asks of the cards. */
export type CardStep = 'next' | 'previous' | 'first' | 'last' | 'down' | 'up' | 'full-screen'

/** A key as the browser reports it. */
export interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The keys that mean the same in every direction of writing; a remote control for slides sends PageUp and PageDown. */
const STEPS: Readonly<Partial<Record<string, CardStep>>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
  f: 'full-screen',
  F: 'full-screen',
}

/**
 * What a key asks of the cards; undefined for one that is not theirs. Keys with Ctrl, Alt or the Windows key belong to
 * the browser. In a language written from right to left, the arrow to the left goes on.
 */
export function cardStep(pressed: PressedKey, direction: 'ltr' | 'rtl'): CardStep | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  if (pressed.key === forward) return 'next'
  if (pressed.key === back) return 'previous'
  if (pressed.key === ' ') return pressed.shiftKey ? 'previous' : 'next'
  return STEPS[pressed.key]
}

/** A finger has to travel so many pixels sideways, and twice as far as up or down, to turn a card. */
const LEAST_SWIPE = 48

/** What a swipe asks of the cards; undefined for a tap, and for a finger that scrolls. */
export function swipeStep(across: number, down: number, direction: 'ltr' | 'rtl'): CardStep | undefined {
  if (Math.abs(across) < LEAST_SWIPE || Math.abs(across) < 2 * Math.abs(down)) return undefined
  const isForward = direction === 'rtl' ? across > 0 : across < 0
  return isForward ? 'next' : 'previous'
}

/** The card that a step leads to, from 0; the first and the last card are ends, nothing begins again. */
export function cardAfter(step: CardStep, current: number, count: number): number {
  const places: Readonly<Partial<Record<CardStep, number>>> = {
    next: current + 1,
    previous: current - 1,
    first: 0,
    last: count - 1,
  }
  return Math.max(0, Math.min(count - 1, places[step] ?? current))
}
