import type { Point } from './browser-window.ts'

/* What a person does with pointer and keys, as WebDriver and WebDriver BiDi of the W3C both take it. */

/** One tap: the pointer moves to a point, is pressed and released. */
export function tapActions({ x, y }: Point) {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  return [{ type: 'pointer', id: 'pointer', actions }]
}

/** The keys of a text, each pressed and released. */
export function typeActions(text: string) {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  return [{ type: 'key', id: 'keyboard', actions }]
}
