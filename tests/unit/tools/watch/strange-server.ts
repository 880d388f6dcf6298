import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'

import { onTestFinished } from 'vitest'

const NUMBER = '<p>Call us free: <b>0800</b>&nbsp;123 456, day and night, in many languages.</p>'

const html = { 'Content-Type': 'text/html; charset=utf-8' }

/** What each path answers; a page that changes has its new words once `hasChanged` is set. */
export function answersOf(state: { hasChanged: boolean }, asked: string[]): RequestListener {
  let busy = 0
  return (request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const page = (body: string | Buffer, headers: Readonly<Record<string, string>> = html) =>
      response.writeHead(200, headers).end(body)
    const now = () => (state.hasChanged ? NUMBER.replace('456', '789') : NUMBER)
    const lead = (status: number, to: string) => response.writeHead(status, { Location: to }).end()
    const answers: Readonly<Record<string, () => unknown>> = {
      '/robots.txt': () =>
        page('User-agent: *\nDisallow: /private/\nAllow: /private/open\n', { 'Content-Type': 'text/plain' }),
      '/changed-gzip': () => page(gzipSync(now()), { ...html, 'Content-Encoding': 'gzip' }),
      '/changed-latin-1': () =>
        page(Buffer.from(`<p>Réception ${now()}`, 'latin1'), { 'Content-Type': 'text/html; charset=iso-8859-1' }),
      '/number': () => page(NUMBER),
      '/changed': () => page(now()),
      '/rewritten': () => page(state.hasChanged ? '<p>Nothing is left of it.</p>' : NUMBER),
      '/never': () => page('<p>Our number is in an app.</p>'),
      '/gzip': () => page(gzipSync(NUMBER), { ...html, 'Content-Encoding': 'gzip' }),
      '/broken-gzip': () => page('no gzip', { ...html, 'Content-Encoding': 'gzip' }),
      '/latin-1': () =>
        page(Buffer.from('<p>Réception: 0800.123.456 à toute heure</p>', 'latin1'), {
          'Content-Type': 'text/html; charset=iso-8859-1',
        }),
      '/pdf': () => page('%PDF-1.7', { 'Content-Type': 'application/pdf' }),
      '/moved': () => lead(301, '/number'),
      '/moved-308': () => lead(308, '/number'),
      '/found': () => lead(302, '/number'),
      '/first-found': () => lead(302, '/moved'),
      '/slash': () => lead(301, '/slash/'),
      '/slash/': () => page(NUMBER),
      '/moved-and-gone': () => lead(301, '/gone'),
      '/circle': () => lead(302, '/circle'),
      '/gone': () => response.writeHead(404).end(),
      '/gone-410': () => response.writeHead(410).end(),
      '/forbids': () => response.writeHead(403).end(),
      '/busy': () => ((busy += 1) === 1 ? response.writeHead(429, { 'Retry-After': '0' }).end() : page(NUMBER)),
      '/too-busy': () => response.writeHead(429, { 'Retry-After': '3600' }).end(),
      '/broken': () => response.writeHead(500).end(),
      '/slow': () => response.writeHead(200, html).write('<p>'),
      '/cut': () => {
        response.writeHead(200, { ...html, 'Content-Length': '1000' }).write('<p>')
        setImmediate(() => response.destroy())
      },
      '/closed': () => request.socket.destroy(),
    }
    const answer = answers[path]
    if (answer === undefined) response.writeHead(418).end()
    else answer()
  }
}

/** Starts a server of such answers, ended with the test. @returns its address. */
export async function startServer(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}
