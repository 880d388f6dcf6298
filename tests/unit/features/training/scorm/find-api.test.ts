import { expect, it } from 'vitest'

import { findApi } from '../../../../../src/features/training/scorm/find-api.ts'

const API = { LMSInitialize: () => 'true' }

type FakeWindow = Record<string, unknown>

/** A window like those of a browser: the topmost is its own parent, and its frames have numbers. */
function makeWindow(own: FakeWindow = {}, parent?: FakeWindow): FakeWindow {
  const window: FakeWindow = { opener: null, length: 0, ...own }
  window['parent'] = parent ?? window
  if (parent !== undefined) {
    const count = Number(parent['length'])
    parent[String(count)] = window
    parent['length'] = count + 1
  }
  return window
}

/** What a window of another origin lets others read. */
const READABLE = ['parent', 'opener', 'length']

function foreign(window: FakeWindow): FakeWindow {
  return new Proxy(window, {
    get(target, name) {
      if (typeof name === 'string' && (READABLE.includes(name) || /^\d+$/.test(name))) return target[name]
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError')
    },
  })
}

const find = (window: object) => findApi(window, 'API', 'LMSInitialize')

it('finds the API in the window of the package', () => {
  expect(find(makeWindow({ API }))).toBe(API)
})

it('finds the API in a parent, however deep the package is', () => {
  let window = makeWindow({ API })
  for (let depth = 0; depth < 600; depth += 1) window = makeWindow({}, window)
  expect(find(window)).toBe(API)
})

it('prefers the nearest API', () => {
  const far = { LMSInitialize: () => 'far' }
  expect(find(makeWindow({}, makeWindow({ API }, makeWindow({ API: far }))))).toBe(API)
})

it('finds the API behind frames of another origin', () => {
  const lms = makeWindow({ API })
  const shell = foreign(makeWindow({}, lms))
  expect(find(makeWindow({}, shell))).toBe(API)
})

it('finds the API in the window that opened the package, or a window around it', () => {
  const opener = makeWindow({}, makeWindow({ API }))
  expect(find(makeWindow({ opener }))).toBe(API)
  expect(find(makeWindow({}, makeWindow({ opener })))).toBe(API)
})

it('finds the API in a frame beside the package', () => {
  const lms = makeWindow()
  makeWindow({ API }, makeWindow({}, lms))
  expect(find(makeWindow({}, lms))).toBe(API)
})

it('passes over another object of the same name', () => {
  expect(find(makeWindow({ API: { version: 1 } }, makeWindow({ API })))).toBe(API)
})

it('ends where there is no API, also where windows have opened each other', () => {
  const first = makeWindow()
  const second = makeWindow({ opener: first })
  first['opener'] = second
  expect(find(second)).toBeUndefined()
  expect(find(foreign(makeWindow()))).toBeUndefined()
})
