import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import type { FallbackHandler } from '../http/handle-request.ts'
import { sendFile } from './send-file.ts'

/** Sanity's bridge to its own dashboard, and fonts on its servers: other hosts, and useless without an account. */
const BRIDGE = /<script\b[^>]*\bsrc="https?:\/\/[^"]*"[^>]*>\s*<\/script>/g
const REMOTE_FONT = /@font-face\s*\{[^}]*url\("https?:[^}]*\}/g
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g

function withoutRemoteParts(html: string): string {
  return html.replace(BRIDGE, '').replace(REMOTE_FONT, '')
}

/** The content security policy of the Studio: itself, the lake under all its names, servers of this machine, others it is told of. */
function policyFor(html: string, port: number, origins: readonly string[]): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${hash('sha256', String(script), 'base64')}'`,
  )
  const lake = `'self' http://localhost:${port} http://*.localhost:${port}`
  return [
    `default-src 'self'`,
    `script-src ${["'self'", ...scripts].join(' ')}`,
    // styled-components writes its rules at run time.
    `style-src 'self' 'unsafe-inline'`,
    `img-src ${lake} data: blob:`,
    `media-src ${lake} data: blob:`,
    `font-src 'self' data:`,
    // A Studio asks a preview whether it runs before it shows it.
    `connect-src ${[lake, `ws://localhost:${port} ws://*.localhost:${port} http://localhost:*`, ...origins].join(' ')} data: blob:`,
    `worker-src 'self' blob:`,
    `frame-src http://localhost:*`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const body = JSON.stringify({ statusCode: status, message })
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(body)
}

/** The page with a name for which it can ask: `<meta name="application-name">`. */
function withName(html: string, name: string | undefined): string {
  if (name === undefined) return html
  const content = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return html.replace('<head>', () => `<head><meta name="application-name" content="${content}"/>`)
}

interface ServedStudio {
  readonly folder: string
  readonly origins: readonly string[]
  readonly findName: () => string | undefined
}

async function sendPage(
  { folder, origins, findName }: ServedStudio,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const built = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
  if (built === undefined) {
    refuse(response, 404, 'The Studio is not built. Run its build once, then reload this page.')
    return
  }
  const html = withName(withoutRemoteParts(built), findName())
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policyFor(html, request.socket.localPort ?? 0, origins),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  })
  response.end(request.method === 'HEAD' ? undefined : html)
}

/**
 * Makes the request handler of a built Studio, for the lake: its files, and index.html for all other addresses, which
 * are places within it.
 * @param folder what `sanity build` has written.
 * @param origins which other hosts its pages may ask, beside this machine.
 * @param findName the name of what is edited, which the page gets as `<meta name="application-name">`.
 */
export function createStudioHandler(
  folder: string,
  origins: readonly string[] = [],
  findName: () => string | undefined = () => undefined,
): FallbackHandler {
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, 'The lake knows no such address for this method. Look at the path.')
      return
    }
    if (!/\.[a-z0-9]+$/i.test(path) || path === '/index.html') {
      await sendPage({ folder, origins, findName }, request, response)
      return
    }
    if (!(await sendFile(folder, path, request, response)))
      refuse(response, 404, 'The Studio has no such file. Reload the page.')
  }
}
