import { pick as pickFrom, seededRandom } from '../../bench/random.ts'

/** A request that no honest client sends, and what kind of nonsense it is. */
export interface Malformed {
  readonly kind: string
  readonly bytes: Buffer
  /** Whether the sender leaves after the last byte, as one does whose request is never complete. */
  readonly leaves: boolean
}

const PATHS = [
  '/v1/users/me',
  '/v2025-02-19/data/export/production',
  '/v1/users/me/keyvalue',
  '/v1/assets/images/production',
  '/',
  '/v1/auth/providers',
]
const TRICKS = [
  '/../x',
  '/%2e%2e/etc/passwd',
  '/a%2fb',
  '/%00',
  '/a%5C..%5Cb',
  '//evil.example',
  '/%zz',
  '/v1/%c0%ae%c0%ae/',
  'evil.example:80',
  'http://evil.example/v1/ping',
  '/a b',
  '/\u0001',
  '/images/hub00000/production/%2e%2e',
  '/v1/users/%0d%0aSet-Cookie:x',
]
const HOSTS = [
  'evil.example',
  'localhost',
  'localhost:99999',
  '127.0.0.1:0',
  'localhost.evil.example:80',
  '',
  '[::1]',
  '0x7f000001',
  'localhost:80@evil.example',
  'a'.repeat(300),
]
const ORIGINS = [
  'https://evil.example',
  'null',
  'http://localhost:1',
  'file://',
  'http://localhost.evil.example',
  'javascript:',
  'http://[::1]',
]
const BODIES = [
  '',
  '{',
  '[]]',
  '"x',
  'nul',
  '{"a":1}',
  '[{"key":1}]',
  '[[]]',
  '\u0000',
  '[{"value":1}]',
  `${'['.repeat(500)}`,
  'NaN',
  '[{"key":"a"}]',
  "{'a':1}",
]

/**
 * Makes requests of every kind of malformed that we know of.
 * @param token goes with those requests that are looked at only with one.
 */
export function malformedRequests(count: number, port: number, token: string): readonly Malformed[] {
  const random = seededRandom(20_261_125)
  const pick = <T>(list: readonly T[]) => pickFrom(random, list)
  const host = `Host: localhost:${port}\r\n`
  const mine = `Authorization: Bearer ${token}\r\n`
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => 128 + Math.floor(random() * 128)))
  const body = () => pick(BODIES)

  const kinds: Readonly<Record<string, () => string | Buffer>> = {
    'noise of all bytes': () => Buffer.concat([noise(1 + Math.floor(random() * 400)), Buffer.from('\r\n\r\n')]),
    'a method that is none': () =>
      `${pick(['G ET', 'GEТ', 'get', '', 'FOO', '\u0000GET', 'GET/'])} / HTTP/1.1\r\n${host}\r\n`,
    'a method that is not taken': () =>
      `${pick(['TRACE', 'PATCH', 'PROPFIND', 'DELETE', 'PUT', 'LOCK', 'PURGE'])} ${pick(PATHS)} HTTP/1.1\r\n${host}${mine}\r\n`,
    'a version that is none': () =>
      `GET / ${pick(['HTTP/9.9', 'HTTP/1', 'HTP/1.1', 'http/1.1', 'HTTP/1.1x', 'HTTP/2.0'])}\r\n${host}\r\n`,
    'a path with a trick': () => `GET ${pick(TRICKS)} HTTP/1.1\r\n${host}${mine}\r\n`,
    'a foreign host': () => `GET ${pick(PATHS)} HTTP/1.1\r\nHost: ${pick(HOSTS)}\r\n${mine}\r\n`,
    'no host, or two': () =>
      `GET ${pick(PATHS)} HTTP/1.1\r\n${pick(['', host + host, `${host}Host: evil.example\r\n`])}${mine}\r\n`,
    'a foreign origin': () => `GET ${pick(PATHS)} HTTP/1.1\r\n${host}${mine}Origin: ${pick(ORIGINS)}\r\n\r\n`,
    'a header that is none': () =>
      `GET / HTTP/1.1\r\n${host}${pick([': x', 'no colon', 'a b: c', 'x\u0000: y', ' : ', 'x: \u0000'])}\r\n\r\n`,
    'a length that is none': () =>
      `PUT /v1/users/me/keyvalue HTTP/1.1\r\n${host}${mine}Content-Length: ${pick(['-1', 'x', '1e3', '5, 6', '99999999999999999999', '0x10'])}\r\n\r\n[]`,
    'two lengths': () =>
      `PUT /v1/users/me/keyvalue HTTP/1.1\r\n${host}${mine}Content-Length: 2\r\n${pick(['Content-Length: 3', 'Transfer-Encoding: chunked'])}\r\n\r\n[]`,
    'a chunk that is none': () =>
      `PUT /v1/users/me/keyvalue HTTP/1.1\r\n${host}${mine}Transfer-Encoding: ${pick(['chunked', 'chunked, chunked', 'identity', 'x'])}\r\n\r\n${pick(['zz\r\n', '-1\r\n', 'ffffffffffffffffff\r\n', '5\r\nab'])}\r\n`,
    'a body that breaks off': () =>
      `PUT /v1/users/me/keyvalue HTTP/1.1\r\n${host}${mine}Content-Length: 500\r\n\r\n${body()}`,
    'a body that is no list of values': () => {
      const text = body()
      return `PUT /v1/users/me/keyvalue HTTP/1.1\r\n${host}${mine}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
    },
    'a picture that is none': () => {
      const bytes = noise(Math.floor(random() * 300))
      return Buffer.concat([
        Buffer.from(
          `POST /v1/assets/images/production HTTP/1.1\r\nConnection: close\r\n${host}${mine}Content-Length: ${bytes.length}\r\n\r\n`,
        ),
        bytes,
      ])
    },
    'no token, or a wrong one': () =>
      `GET /v1/users/me HTTP/1.1\r\n${host}${pick(['', 'Authorization: x', 'Authorization: Bearer', `Authorization: Bearer ${token}x`, 'Authorization: Basic eA=='])}\r\n\r\n`.replace(
        '\r\n\r\n\r\n',
        '\r\n\r\n',
      ),
    'a WebSocket that may not be': () =>
      `GET ${pick(['/', '/v1/socket/x', '/v1/socket/production'])} HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: ${pick(['websocket', 'h2c'])}\r\nOrigin: ${pick(ORIGINS)}\r\n\r\n`,
    'a proxy request': () => `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`,
    'an expectation': () => `GET / HTTP/1.1\r\n${host}Expect: ${pick(['x', '200-ok'])}\r\n\r\n`,
    'too much': () => `GET /${'a'.repeat(pick([17_000, 40_000]))} HTTP/1.1\r\n${host}${mine}\r\n`,
  }
  const names = Object.keys(kinds)
  return Array.from({ length: count }, (_, index) => {
    const kind = names[index % names.length] ?? ''
    return { kind, bytes: Buffer.from(kinds[kind]?.() ?? ''), leaves: kind !== 'a picture that is none' }
  })
}
