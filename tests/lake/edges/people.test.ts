import { describe, expect, it } from 'vitest'

import { clientOf as connect } from './client-of.ts'
import { memoryStore } from './memory-store.ts'
import { openDoors, type Doors } from './open-doors.ts'
import { get, send } from './raw-request.ts'

const clientOf = ({ origin }: Doors, token?: string) => connect(origin, token)

const OWN = { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'navigate' }

function locationOf(headers: string): URL {
  return new URL(/^Location: (.+)$/m.exec(headers)?.[1]?.trim() ?? '')
}

/** Follows the way of the login screen: choose who one is, come back, exchange the session for a token. */
async function signIn(doors: Doors, path: string): Promise<string> {
  const chosen = await get(doors.port, `${path}?origin=${doors.origin}/structure&withSid=true`, OWN)
  expect(chosen.status).toBe(303)
  const back = locationOf(chosen.headers)
  expect(back.href).toMatch(`${doors.origin}/structure#sid=`)
  const { token } = await clientOf(doors).request({
    url: '/auth/fetch',
    query: { sid: back.hash.slice('#sid='.length) },
  })
  return String(token)
}

async function providersOf(doors: Doors): Promise<readonly { title: string; url: string }[]> {
  const { providers } = await clientOf(doors).request({ url: '/auth/providers' })
  return providers
}

describe('Somebody signs in', () => {
  it('as the first person, who is called Editor', async () => {
    const doors = await openDoors()
    const [first, ...others] = await providersOf(doors)
    expect(first?.title).toBe('Sign in as Editor')
    expect(others.map(({ title }) => title)).toEqual(['Sign in as Ada', 'Somebody else'])
    const token = await signIn(doors, new URL(first?.url ?? '').pathname)
    expect(token.length).toBeGreaterThanOrEqual(43)
    expect(await clientOf(doors, token).users.getById('me')).toMatchObject({ name: 'Editor', role: 'administrator' })
  })

  it('as somebody new, who is offered the next time', async () => {
    const doors = await openDoors({ editor: 'Grace' })
    const form = await get(doors.port, `/auth/name?origin=${doors.origin}/`, OWN)
    expect(form.body).toContain('Your name')
    const fields = (name: string) => String(new URLSearchParams({ origin: `${doors.origin}/`, name }))
    const own = { Origin: doors.origin }
    const empty = await send(doors.port, 'POST', '/auth/name', own, fields('  '))
    expect([empty.status, empty.body]).toEqual([400, expect.stringContaining('A name has 1 to 80 letters.')])
    expect((await send(doors.port, 'POST', '/auth/name', own, fields('Zoë O’Brien'))).status).toBe(303)
    expect((await providersOf(doors)).map(({ title }) => title)).toContain('Sign in as Zoë O’Brien')
  })

  it('and a session works once', async () => {
    const doors = await openDoors()
    const [first] = await providersOf(doors)
    const chosen = await get(doors.port, `${new URL(first?.url ?? '').pathname}?origin=${doors.origin}/`, OWN)
    const sid = locationOf(chosen.headers).hash.slice('#sid='.length)
    expect((await get(doors.port, `/v1/auth/fetch?sid=${sid}`)).status).toBe(200)
    expect((await get(doors.port, `/v1/auth/fetch?sid=${sid}`)).status).toBe(404)
  })

  it('and out again', async () => {
    const doors = await openDoors()
    expect(
      (
        await send(doors.port, 'POST', '/v1/auth/logout', {
          Authorization: `Bearer ${doors.token}`,
          Origin: doors.origin,
        })
      ).status,
    ).toBe(200)
    await expect(clientOf(doors, doors.token).users.getById('me')).rejects.toMatchObject({ statusCode: 401 })
  })
})

describe('Nobody else can sign somebody in', () => {
  const pathOf = async (doors: Doors) => new URL((await providersOf(doors))[0]?.url ?? '').pathname

  it.each([
    ['a link on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }],
    ['a page of another port', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'navigate' }],
    ['a form of another origin', { Origin: 'https://evil.example' }],
    ['an old browser on another page', { Referer: 'http://evil.example/' }],
    ['no browser at all', {}],
  ])('%s', async (_, headers) => {
    const doors = await openDoors({ hub: 'http://localhost:4321' })
    const answer = await get(doors.port, `${await pathOf(doors)}?origin=${doors.origin}/`, headers)
    expect(answer.status).toBe(403)
    expect(answer.headers).not.toContain('sid=')
    const named = await send(doors.port, 'POST', '/auth/name', headers, `origin=${doors.origin}/&name=Mallory`)
    expect([401, 403]).toContain(named.status)
  })

  it('not even the preview of the hub', async () => {
    const doors = await openDoors({ hub: 'http://localhost:4321' })
    expect((await get(doors.port, await pathOf(doors), { Origin: 'http://localhost:4321' })).status).toBe(403)
  })

  it.each([
    'https://evil.example/',
    'http://localhost:9/',
    '//evil.example/',
    'javascript:alert(1)',
    'http://localhost@evil.example/',
  ])('and be led to %s with the session', async (origin) => {
    const doors = await openDoors()
    const answer = await get(doors.port, `${await pathOf(doors)}?origin=${encodeURIComponent(origin)}`, OWN)
    expect(answer.status).toBe(400)
    expect(answer.headers).not.toContain('Location')
  })
})

it('After a restart an old token is of no use, but leads its person back in', async () => {
  const settings = new Map<string, string>()
  const before = await openDoors({ store: memoryStore(settings) })
  await before.close()
  const after = await openDoors({ store: memoryStore(settings) })
  expect(JSON.stringify([...settings])).not.toContain(before.token)

  const old = await get(after.port, '/v1/users/me', { Authorization: `Bearer ${before.token}`, ...OWN })
  expect(old.status).toBe(401)
  const offered = await providersOf(after)
  expect(offered.map(({ title }) => title)).toEqual(['Sign in as Ada'])
  const token = await signIn(after, new URL(offered[0]?.url ?? '').pathname)
  expect(await clientOf(after, token).users.getById('me')).toMatchObject({ name: 'Ada' })
  expect((await providersOf(after)).map(({ title }) => title)).toContain('Somebody else')
})

it('The Studio keeps small things for each person', async () => {
  const doors = await openDoors()
  const client = clientOf(doors, doors.token)
  const kept = [{ key: 'studio.structure-tool.layout', value: { layout: 'compact' } }]
  expect(await client.request({ method: 'PUT', url: '/users/me/keyvalue', body: kept })).toEqual(kept)
  expect(await client.request({ url: '/users/me/keyvalue/studio.structure-tool.layout,other' })).toEqual(kept)
  const other = clientOf(doors, await signIn(doors, new URL((await providersOf(doors))[0]?.url ?? '').pathname))
  expect(await other.request({ url: '/users/me/keyvalue' })).toEqual([])
})
