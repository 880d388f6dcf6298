import { describe, expect, it } from 'vitest'

import { startEmpty } from '../start-lake.ts'
import { get, rawRequest, send } from './raw-request.ts'

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

describe('The lake answers under its own names only', () => {
  it('which are localhost, 127.0.0.1, the project and its listening names', async () => {
    const { port, token } = await startEmpty()
    for (const name of [
      'localhost',
      '127.0.0.1',
      'hub00000.localhost',
      'l7.localhost',
      'l199.hub00000.localhost',
      'LOCALHOST',
    ]) {
      const { status } = await get(port, '/v1/users/me', { Host: `${name}:${port}`, ...bearer(token) })
      expect(status, name).toBe(200)
    }
  })

  it('and not under a name that leads here from elsewhere', async () => {
    const { port, token } = await startEmpty()
    const foreign = [
      'evil.example',
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      'localhost',
      `localhost:${port + 1}`,
      `other.localhost:${port}`,
      `l7.other.localhost:${port}`,
      `l7.l8.evil.localhost:${port}`,
      `[::1]:${port}`,
      `127.0.0.1.nip.io:${port}`,
      `localhost:${port}@evil.example`,
    ]
    for (const name of foreign) {
      const answer = await get(port, '/v1/users/me', { Host: name, ...bearer(token) })
      expect(answer.status, name).toBe(421)
      expect(answer.body).toContain('The lake does not answer under this name.')
    }
  })
})

describe('Pages of others may not use the lake', () => {
  it('whatever they are', async () => {
    const { port, token } = await startEmpty({ previewOrigin: 'http://localhost:4321' })
    const foreign = [
      'https://evil.example',
      'null',
      'http://localhost:9999',
      `https://localhost:${port}`,
      `http://evil.localhost:${port}`,
      'http://localhost:4321.evil.example',
      'file://',
    ]
    for (const origin of foreign) {
      const answer = await get(port, '/v1/users/me', { Origin: origin, ...bearer(token) })
      expect(answer.status, origin).toBe(403)
      expect(answer.headers).not.toContain('Access-Control-Allow-Origin')
    }
  })

  it('but its own pages may, and the preview of the hub', async () => {
    const { port, token } = await startEmpty({ previewOrigin: 'http://localhost:4321' })
    for (const origin of [`http://localhost:${port}`, `http://l3.localhost:${port}`, 'http://localhost:4321']) {
      // A browser calls l3.localhost another site than localhost.
      const browser = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }
      const answer = await get(port, '/v1/users/me', { Origin: origin, ...browser, ...bearer(token) })
      expect(answer.status, origin).toBe(200)
      expect(answer.headers).toContain(`Access-Control-Allow-Origin: ${origin}`)
    }
  })

  it('a preflight request is answered', async () => {
    const { port } = await startEmpty()
    const ask = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization,x-y' }
    const own = await send(port, 'OPTIONS', '/v1/data/listen/production', {
      Origin: `http://localhost:${port}`,
      ...ask,
    })
    expect(own.status).toBe(204)
    expect(own.headers).toContain('Access-Control-Allow-Headers: authorization,x-y')
    const foreign = await send(port, 'OPTIONS', '/v1/data/listen/production', {
      Origin: 'https://evil.example',
      ...ask,
    })
    expect(foreign.status).toBe(403)
  })

  it('a picture or a form of another site or port is refused, a link to the Studio is not', async () => {
    const { port } = await startEmpty()
    for (const site of ['cross-site', 'same-site']) {
      const picture = await get(port, '/v1/ping', { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'no-cors' })
      expect(picture.status, site).toBe(403)
    }
    const form = await send(port, 'POST', '/v1/auth/logout', {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
    })
    expect(form.status).toBe(401)
    const link = await get(port, '/v1/ping', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' })
    expect(link.status).toBe(200)
  })
})

describe('A token is asked for', () => {
  it.each(['', 'Bearer ', 'Bearer x', 'Basic eDp5', 'Bearer ../../etc/passwd', `Bearer ${'a'.repeat(500)}`])(
    '%s is none',
    async (value) => {
      const { port } = await startEmpty()
      const answer = await get(port, '/v2021-06-07/users/me', { Authorization: value })
      expect(answer.status).toBe(401)
      expect(JSON.parse(answer.body)).toMatchObject({ statusCode: 401, errorCode: 'SIO-401-ANF' })
    },
  )
})

describe('Paths with tricks are refused', () => {
  it.each([
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/x',
    '/../x',
    '/a/./b',
    '/v1/data%2fquery/production',
    '/static/%00.js',
    '/a%5cb',
    '/a\\b',
    '//evil.example/x',
    '/%ff',
    '/%',
    'http://evil.example/',
    '*',
    '/a#b',
    `/${'a'.repeat(20_000)}`,
  ])('%s', async (path) => {
    const { port, token } = await startEmpty()
    const answer = await get(port, path, bearer(token))
    expect([400, 414]).toContain(answer.status)
    expect(JSON.parse(answer.body)).toMatchObject({ message: expect.stringMatching(/\.$/) })
  })
})

describe('Requests have limits', () => {
  it('a body that says it is too large is not even read', async () => {
    const { port, token } = await startEmpty()
    const answer = await rawRequest(
      port,
      `PUT /v1/users/me/keyvalue HTTP/1.1\r\nHost: localhost:${port}\r\nAuthorization: Bearer ${token}\r\nContent-Length: 999999999999\r\n\r\n`,
    )
    expect(answer.status).toBe(413)
  })

  it('nor one that grows too large', async () => {
    const { port, token } = await startEmpty()
    const chunk = `${(50_000).toString(16)}\r\n${'x'.repeat(50_000)}\r\n`
    const head = `PUT /v1/users/me/keyvalue HTTP/1.1\r\nHost: localhost:${port}\r\nAuthorization: Bearer ${token}\r\n`
    const answer = await rawRequest(port, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(6)}`)
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('The body is larger than 200 KB.')
  })

  it('headers without end are refused', async () => {
    const { port } = await startEmpty()
    expect((await get(port, '/', { 'X-Long': 'a'.repeat(40_000) })).status).toBe(431)
  })

  it('JSON without end of nesting is refused', async () => {
    const { port, token } = await startEmpty()
    const answer = await send(port, 'PUT', '/v1/users/me/keyvalue', bearer(token), '['.repeat(50_000))
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('nested deeper')
  })

  it('a request that is never finished is given up', { timeout: 30_000 }, async () => {
    const { port } = await startEmpty()
    const slow = await new Promise<string>((resolve, reject) => {
      void import('node:net').then(({ connect }) => {
        const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: localhost'))
        let text = ''
        socket.on('data', (chunk) => (text += chunk.toString()))
        socket.on('error', reject)
        socket.on('close', () => resolve(text))
      })
    })
    expect(slow).toMatch(/^HTTP\/1\.1 408 .*took too long/s)
  })
})

it('A port that is in use is refused with a sentence', async () => {
  const { port } = await startEmpty()
  await expect(startEmpty({ port })).rejects.toThrow(`Port ${port} is taken, perhaps by a Studio that runs already.`)
})
