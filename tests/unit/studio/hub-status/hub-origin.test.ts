import { expect, test } from 'vitest'

import { findHubOrigin, knownHubOrigin } from '../../../../sanity-studio/connection/hub-origin.ts'

const answer = (body: unknown) => () => Promise.resolve(Response.json(body))

test('The Studio looks for the hub where it runs now, and where none runs at its usual place', async () => {
  expect(await findHubOrigin(answer({ origin: 'http://localhost:4411' }))).toBe('http://localhost:4411')
  expect(knownHubOrigin()).toBe('http://localhost:4411')
  for (const nothing of [answer({ origin: null }), answer([]), () => Promise.reject(new Error('no server'))])
    expect(await findHubOrigin(nothing)).toBe('http://localhost:4321')
})
