import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { openPeople } from '../../../sanity-studio/lake/auth/people.ts'
import { openTokens } from '../../../sanity-studio/lake/auth/tokens.ts'
import { createLake } from '../../../sanity-studio/lake/index.ts'
import { openMemoryStore } from '../../../sanity-studio/lake/store/sqlite-store.ts'
import { clientOf as connect } from '../client-of.ts'
import { makeFolder, startEmpty, type EmptyLake } from '../start-lake.ts'
import { get, send } from '../http/raw-request.ts'

const clientOf = ({ origin }: EmptyLake, token?: string) => connect(origin, token)

/** What a browser sends from a page of the Studio. */
const OWN = { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'navigate' }

/** The cookie of a browser that has opened the printed address. */
const keyOf = ({ lake }: Pick<EmptyLake, 'lake'>) => ({ Cookie: `other=1; ${lake.key.cookie}=${lake.key.secret}` })
const ownOf = (running: EmptyLake) => ({ ...OWN, ...keyOf(running) })

function locationOf(headers: string): URL {
  return new URL(/^Location: (.+)$/m.exec(headers)?.[1]?.trim() ?? '')
}

/** Follows the way of the login screen: choose who one is, come back, exchange the session for a token. */
async function signIn(running: EmptyLake, path: string): Promise<string> {
  const chosen = await get(running.port, `${path}?origin=${running.origin}/structure&withSid=true`, ownOf(running))
  expect(chosen.status).toBe(303)
  const back = locationOf(chosen.headers)
  expect(back.href).toMatch(`${running.origin}/structure#sid=`)
  const { token } = await clientOf(running).request({
    url: '/auth/fetch',
    query: { sid: back.hash.slice('#sid='.length) },
  })
  return String(token)
}

async function providersOf(running: EmptyLake): Promise<readonly { title: string; url: string }[]> {
  const { body } = await get(running.port, '/v1/auth/providers', ownOf(running))
  const { providers }: { providers: readonly { title: string; url: string }[] } = JSON.parse(body)
  return providers
}

describe('Somebody signs in', () => {
  it('under a name of her own, where nobody has edited yet', async () => {
    const content = await makeFolder()
    const lake = await createLake({ content, storage: 'memory', port: 0 })
    onTestFinished(() => lake.close())
    const headers = { ...OWN, ...keyOf({ lake }) }
    const { body } = await get(Number(new URL(lake.origin).port), '/v1/auth/providers', headers)
    expect(JSON.parse(body)).toMatchObject({ providers: [{ title: 'Somebody else' }] })
  })

  it('as the first person, and never as a program', async () => {
    const running = await startEmpty({ editor: 'Grace' })
    running.lake.signIn('Preview')
    const [first, ...others] = await providersOf(running)
    expect(first?.title).toBe('Sign in as Grace')
    expect(others.map(({ title }) => title)).toEqual(['Sign in as Ada', 'Somebody else'])
    const token = await signIn(running, new URL(first?.url ?? '').pathname)
    expect(token.length).toBeGreaterThanOrEqual(43)
    expect(await clientOf(running, token).users.getById('me')).toMatchObject({ name: 'Grace', role: 'administrator' })
  })

  it('as somebody new, who is offered the next time', async () => {
    const running = await startEmpty({ editor: 'Grace' })
    const form = await get(running.port, `/auth/name?origin=${running.origin}/`, ownOf(running))
    expect(form.body).toContain('your name')
    expect(form.body).toMatch(/<a href="\/auth\/as\/[^"]+">Grace<\/a>/)
    const fields = (name: string) => String(new URLSearchParams({ origin: `${running.origin}/`, name }))
    const own = { Origin: running.origin, ...keyOf(running) }
    const empty = await send(running.port, 'POST', '/auth/name', own, fields('  '))
    expect([empty.status, empty.body]).toEqual([400, expect.stringContaining('A name has 1 to 80 letters.')])
    expect((await send(running.port, 'POST', '/auth/name', own, fields('Zoë O’Brien'))).status).toBe(303)
    expect((await providersOf(running)).map(({ title }) => title)).toContain('Sign in as Zoë O’Brien')
  })

  it('and a session works once', async () => {
    const running = await startEmpty()
    const [first] = await providersOf(running)
    const chosen = await get(
      running.port,
      `${new URL(first?.url ?? '').pathname}?origin=${running.origin}/`,
      ownOf(running),
    )
    const sid = locationOf(chosen.headers).hash.slice('#sid='.length)
    expect((await get(running.port, `/v1/auth/fetch?sid=${sid}`)).status).toBe(200)
    expect((await get(running.port, `/v1/auth/fetch?sid=${sid}`)).status).toBe(404)
  })

  it('and out again', async () => {
    const running = await startEmpty()
    expect(
      (
        await send(running.port, 'POST', '/v1/auth/logout', {
          Authorization: `Bearer ${running.token}`,
          Origin: running.origin,
        })
      ).status,
    ).toBe(200)
    await expect(clientOf(running, running.token).users.getById('me')).rejects.toMatchObject({ statusCode: 401 })
  })
})

describe('Nobody else can sign somebody in', () => {
  const pathOf = async (running: EmptyLake) => new URL((await providersOf(running))[0]?.url ?? '').pathname

  it.each([
    ['a link on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }],
    ['a page of another port', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'navigate' }],
    ['a form of another origin', { Origin: 'https://evil.example' }],
    ['an old browser on another page', { Referer: 'http://evil.example/' }],
    ['no browser at all', {}],
  ])('%s', async (_, headers) => {
    const running = await startEmpty({ previewOrigin: 'http://localhost:4321' })
    // Not even with the key, which a page of another port could have the browser send along.
    const sent = { ...headers, ...keyOf(running) }
    const answer = await get(running.port, `${await pathOf(running)}?origin=${running.origin}/`, sent)
    expect(answer.status).toBe(403)
    expect(answer.headers).not.toContain('sid=')
    const named = await send(running.port, 'POST', '/auth/name', sent, `origin=${running.origin}/&name=Mallory`)
    expect([401, 403]).toContain(named.status)
  })

  it.each([
    ['of a browser', () => OWN],
    ['of an old browser', ({ origin }: EmptyLake) => ({ Referer: `${origin}/structure` })],
    ['of a form', ({ origin }: EmptyLake) => ({ Origin: origin })],
    ['of a browser with a wrong key', ({ lake }: EmptyLake) => ({ ...OWN, Cookie: `${lake.key.cookie}=guessed` })],
    ['of a browser with an empty key', ({ lake }: EmptyLake) => ({ ...OWN, Cookie: `${lake.key.cookie}=` })],
    [
      'of a browser with the key of another Studio',
      ({ lake }: EmptyLake) => ({ ...OWN, Cookie: `lake-key-1=${lake.key.secret}` }),
    ],
  ])('a program that sends the headers %s', async (_, headersOf) => {
    const running = await startEmpty()
    const headers = headersOf(running)
    const answer = await get(running.port, `${await pathOf(running)}?origin=${running.origin}/`, headers)
    expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('the address the lake printed')])
    const named = await send(running.port, 'POST', '/auth/name', headers, `origin=${running.origin}/&name=Mallory`)
    expect([401, 403]).toContain(named.status)
    const { body } = await get(running.port, '/v1/auth/providers', headers)
    expect(body).toContain('Open the address that npx folder-lake printed')
    expect(body).not.toContain('Editor')
  })

  it('not even the preview of the hub', async () => {
    const running = await startEmpty({ previewOrigin: 'http://localhost:4321' })
    expect(
      (await get(running.port, await pathOf(running), { Origin: 'http://localhost:4321', ...keyOf(running) })).status,
    ).toBe(403)
  })

  it.each([
    'https://evil.example/',
    'http://localhost:9/',
    '//evil.example/',
    'javascript:alert(1)',
    'http://localhost@evil.example/',
  ])('and be led to %s with the session', async (origin) => {
    const running = await startEmpty()
    const answer = await get(
      running.port,
      `${await pathOf(running)}?origin=${encodeURIComponent(origin)}`,
      ownOf(running),
    )
    expect(answer.status).toBe(400)
    expect(answer.headers).not.toContain('Location')
  })
})

describe('After a restart an old token', () => {
  /** A lake that was started again, and the token that Ada had before. */
  async function restart(): Promise<{ readonly running: EmptyLake; readonly old: string }> {
    const storage = { folder: await makeFolder() }
    const before = await startEmpty({ storage })
    await before.lake.close()
    const database = await readFile(join(storage.folder, 'lake.db'), 'latin1')
    expect(database).toContain('people.earlier-tokens')
    expect(database).not.toContain(before.token)
    const running = await startEmpty({ storage, previewOrigin: 'http://localhost:4321' })
    return { running, old: before.token }
  }

  const whoIs = ({ port }: EmptyLake, token: string, headers: Readonly<Record<string, string>>) =>
    get(port, '/v1/users/me', { Authorization: `Bearer ${token}`, ...headers })

  it('lets the Studio go on that had it, until its person signs out', async () => {
    const { running, old } = await restart()
    for (const headers of [OWN, { Origin: running.origin }, { Origin: running.origin.replace('//', '//l7.') }]) {
      const answer = await whoIs(running, old, headers)
      expect([answer.status, answer.body]).toEqual([200, expect.stringContaining('"name":"Ada"')])
    }
    await send(running.port, 'POST', '/v1/auth/logout', { Authorization: `Bearer ${old}`, Origin: running.origin })
    expect((await whoIs(running, old, OWN)).status).toBe(401)
  })

  it.each([
    ['no browser', {}, 401],
    ['a page of another port', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' }, 403],
    ['the preview of the hub', { Origin: 'http://localhost:4321' }, 401],
    ['another origin', { Origin: 'https://evil.example' }, 403],
  ])('is of no use to %s', async (_, headers, status) => {
    const { running, old } = await restart()
    expect((await whoIs(running, old, headers)).status).toBe(status)
    expect((await whoIs(running, `${old}x`, OWN)).status).toBe(401)
  })

  it('is forgotten after a hundred others, unless it was in use', () => {
    const store = openMemoryStore()
    const people = openPeople(store)
    const ada = people.findOrAdd('Ada')
    const first = openTokens(store, people)
    const [used, unused] = [first.issue(ada), first.issue(ada)]
    for (let start = 0; start < 100; start += 1) {
      const tokens = openTokens(store, people)
      expect(tokens.holder(used, true)).toEqual(ada)
      tokens.issue(ada)
    }
    expect(openTokens(store, people).holder(unused, true)).toBeUndefined()
  })
})

it('The Studio keeps small things for each person', async () => {
  const running = await startEmpty({ editor: 'Grace' })
  const client = clientOf(running, running.token)
  const kept = [{ key: 'studio.structure-tool.layout', value: { layout: 'compact' } }]
  expect(await client.request({ method: 'PUT', url: '/users/me/keyvalue', body: kept })).toEqual(kept)
  expect(await client.request({ url: '/users/me/keyvalue/studio.structure-tool.layout,other' })).toEqual(kept)
  const other = clientOf(running, await signIn(running, new URL((await providersOf(running))[0]?.url ?? '').pathname))
  expect(await other.request({ url: '/users/me/keyvalue' })).toEqual([])
})
