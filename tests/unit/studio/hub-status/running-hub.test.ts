import { expect, test } from 'vitest'

import { findRunningHub } from '../../../../sanity-studio/app/connection/running-hub.ts'

const USUAL = 'http://localhost:4321'
const answer = (body: unknown) => () => Promise.resolve(Response.json(body))

test('The Studio looks for the hub where it runs now, and where none runs at its usual place; where its own server is down nobody knows', async () => {
  const find = (ask: () => Promise<Response>) => findRunningHub('http://localhost:3333', USUAL, ask)
  expect(await find(answer({ origin: 'http://localhost:4411' }))).toBe('http://localhost:4411')
  for (const nothing of [answer({ origin: null }), answer([]), () => Promise.resolve(new Response('<html>'))])
    expect(await find(nothing)).toBe(USUAL)
  expect(await find(() => Promise.reject(new Error('no server')))).toBeUndefined()
})
