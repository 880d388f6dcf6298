import { describe, expect, it } from 'vitest'

import { clientOf } from '../client-of.ts'
import { startEmpty } from '../start-lake.ts'
import { get, send } from '../http/raw-request.ts'

describe('The Studio and Sanity’s tools learn what they ask of a project', () => {
  it('through Sanity’s own client', async () => {
    const { origin, token } = await startEmpty()
    const client = clientOf(origin, token)
    expect(await client.projects.getById('hub00000')).toMatchObject({ id: 'hub00000', displayName: 'Local content' })
    expect((await client.projects.list()).map(({ id }) => id)).toEqual(['hub00000'])
    expect((await client.datasets.list()).map(({ name }) => name)).toEqual(['production'])
    const [me, ...others] = (await client.projects.getById('hub00000')).members.filter(
      ({ isCurrentUser }) => isCurrentUser,
    )
    expect(others).toEqual([])
    expect(await client.users.getById(me?.id ?? '')).toMatchObject({ displayName: 'Ada' })
  })

  it.each([
    [
      '/v2021-06-07/projects/hub00000/datasets/production/acl',
      [{ filter: '_id in path("**")', permissions: expect.arrayContaining(['update', 'history']) }],
    ],
    ['/v2025-02-19/projects/hub00000/datasets?datasetProfile=comments&addonFor=production', []],
    ['/v2025-02-19/projects/hub00000/datasets/production/settings/indexing', { settings: { maxFieldDepth: 5 } }],
    [
      '/v2025-02-19/projects/hub00000/grants',
      { 'sanity.project': [{ grants: [{ name: 'read' }, { name: 'update' }] }] },
    ],
    ['/vX/intake/telemetry-status', { status: 'denied' }],
    ['/v1/journey/comments', null],
    ['/v1/features', ['studioComments']],
    ['/vX/data/ping/production', { pong: true }],
    ['/vX/check/cors', { result: { allowed: true, withCredentials: true } }],
  ])('%s', async (path, expected) => {
    const { port, token } = await startEmpty()
    const { status, body } = await get(port, path, { Authorization: `Bearer ${token}` })
    expect([status, JSON.parse(body)]).toEqual([200, expected])
  })

  it.each([
    ['/v1/projects/other', 'The lake has the project hub00000 only.'],
    ['/v1/projects/hub00000/datasets/staging/acl', 'The lake has the dataset production only.'],
    ['/v1/nothing/here', 'The lake has no such address.'],
  ])('but nothing of others: %s', async (path, sentence) => {
    const { port, token } = await startEmpty()
    const { status, body } = await get(port, path, { Authorization: `Bearer ${token}` })
    expect([status, body]).toEqual([404, expect.stringContaining(sentence)])
  })

  it('and each request that the lake does not know is recorded once', async () => {
    const { port, token, lake } = await startEmpty()
    const headers = { Authorization: `Bearer ${token}` }
    await get(port, '/v1/projects/hub00000', headers)
    await get(port, '/v1/projects/other', headers)
    expect(lake.unknownRequests).toEqual([])
    for (const path of ['/v1/nothing/here?a=1', '/vX/nothing/here', '/elsewhere']) await get(port, path, headers)
    await send(port, 'DELETE', '/v1/users/me', headers)
    expect(lake.unknownRequests).toEqual([
      { method: 'GET', path: '/nothing/here' },
      { method: 'GET', path: '/elsewhere' },
      { method: 'DELETE', path: '/users/me' },
    ])
  })
})
