import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'

import { describe, expect, it, onTestFinished } from 'vitest'

import { HEADERS, HTTPS_HEADERS } from '../../../../src/tools/site/headers.ts'
import { observe } from '../../../../src/tools/site/observatory.ts'

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'`
const PAGE = `<meta http-equiv="content-security-policy" content="${POLICY}"><script src="/assets/a.js"></script>`
const REDIRECTED = { Location: 'https://127.0.0.1/' }

interface Behaviour {
  readonly headers?: OutgoingHttpHeaders
  readonly html?: string
  readonly answer?: (request: IncomingMessage) => OutgoingHttpHeaders
  /** What HTTP is answered by; undefined where nothing answers there. */
  readonly plain?: { readonly status: number; readonly headers: OutgoingHttpHeaders } | undefined
}

/** The rules that a server of this behaviour breaks. */
async function broken({ headers = {}, html = PAGE, answer, ...rest }: Behaviour): Promise<readonly string[]> {
  const plain = 'plain' in rest ? rest.plain : { status: 308, headers: REDIRECTED }
  const server = createServer((request, response) => {
    if (request.url === '/plain' && plain === undefined) return request.socket.destroy()
    if (request.url === '/plain') return response.writeHead(plain?.status ?? 0, plain?.headers).end()
    return response.writeHead(200, { ...HEADERS, ...HTTPS_HEADERS, ...headers, ...answer?.(request) }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : ''}`
  const findings = await observe(`${origin}/`, `${origin}/plain`)
  return findings.filter(({ problem }) => problem !== undefined).map(({ rule }) => rule)
}

it('A page with the headers of the hub breaks no rule', async () => {
  expect(await broken({})).toEqual([])
  expect(await broken({ plain: undefined })).toEqual([])
})

describe('A rule is broken, and no other,', () => {
  const evil = '<script src="https://cdn.example/a.js"></script>'
  it.each<[string, string, Behaviour]>([
    ['content-security-policy', 'by a page without a policy', { html: '<p>Hello' }],
    [
      'content-security-policy',
      'by inline scripts',
      { html: PAGE.replace(`script-src 'self'`, `script-src 'unsafe-inline'`) },
    ],
    [
      'content-security-policy',
      'by scripts of any site',
      { html: PAGE.replace(`script-src 'self'`, 'script-src https:') },
    ],
    ['content-security-policy', 'by eval', { html: PAGE.replace(`style-src 'self'`, `style-src 'unsafe-eval'`) }],
    ['content-security-policy', 'by a policy without default-src', { html: PAGE.replace(`default-src 'none'; `, '') }],
    ['cookies', 'by a cookie for scripts', { headers: { 'Set-Cookie': ['a=b; Secure; SameSite=Lax'] } }],
    ['cookies', 'by a cookie for HTTP', { headers: { 'Set-Cookie': ['a=b; HttpOnly; SameSite=Lax'] } }],
    ['cookies', 'by a cookie for other sites', { headers: { 'Set-Cookie': ['a=b; Secure; HttpOnly; SameSite=None'] } }],
    [
      'cross-origin-resource-sharing',
      'by an answer for every site with its cookies',
      {
        answer: ({ headers: { origin } }) =>
          origin === undefined
            ? {}
            : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' },
      },
    ],
    ['redirection', 'by a page by HTTP', { plain: { status: 200, headers: {} } }],
    ['redirection', 'by a way to HTTP', { plain: { status: 301, headers: { Location: '/home/' } } }],
    [
      'redirection',
      'by a way to another host',
      { plain: { status: 301, headers: { Location: 'https://www.example/' } } },
    ],
    ['referrer-policy', 'by the whole address', { headers: { 'Referrer-Policy': 'no-referrer, unsafe-url' } }],
    ['strict-transport-security', 'by five months', { headers: { 'Strict-Transport-Security': 'max-age=13000000' } }],
    ['strict-transport-security', 'by none', { headers: { 'Strict-Transport-Security': '' } }],
    ['subresource-integrity', 'by a script from elsewhere', { html: PAGE + evil }],
    [
      'subresource-integrity',
      'by one whose scheme is open',
      { html: `${PAGE}<script src="//cdn.example/a.js" integrity="x">` },
    ],
    ['x-content-type-options', 'by another word', { headers: { 'X-Content-Type-Options': 'sniff' } }],
    ['x-frame-options', 'by neither header', { headers: { 'Content-Security-Policy': POLICY } }],
    ['x-frame-options', 'by frames of any site', { headers: { 'Content-Security-Policy': 'frame-ancestors https:' } }],
    [
      'cross-origin-resource-policy',
      'by a word that means nothing',
      { headers: { 'Cross-Origin-Resource-Policy': 'none' } },
    ],
  ])('%s, %s', async (rule, _, behaviour) => {
    expect(await broken(behaviour)).toEqual([rule])
  })

  it('but not by a script from elsewhere with its checksum', async () => {
    expect(await broken({ html: PAGE + evil.replace('src', 'integrity="sha384-x" src') })).toEqual([])
  })
})
