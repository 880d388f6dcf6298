import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import { sendFile } from '../site/send-file.ts'

/** Sanity's bridge to its own dashboard, and fonts on its servers: other hosts, and useless without an account. */
const BRIDGE = /<script\b[^>]*\bsrc="https?:\/\/[^"]*"[^>]*>\s*<\/script>/g
const REMOTE_FONT = /@font-face\s*\{[^}]*url\("https?:[^}]*\}/g
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g

function withoutRemoteParts(html: string): string {
  return html.replace(BRIDGE, '').replace(REMOTE_FONT, '')
}

/** The content security policy of the Studio: itself, the lake under all its names, the hub, and the preview in a frame. */
function policyFor(html: string, port: number, hubOrigin: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(String(script)).digest('base64')}'`,
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
    // The Studio asks the preview whether it runs before it shows it, and the hub what it shows.
    `connect-src ${lake} ws://localhost:${port} ws://*.localhost:${port} http://localhost:*${hubOrigin === '' ? '' : ` ${hubOrigin}`} data: blob:`,
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

/** The address at which sanity-studio/app/connection/hub-origin.ts asks. */
const RUNNING_HUB = '/running-hub.json'

function sendJson(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(value))
}

interface ServedStudio {
  readonly folder: string
  readonly hubOrigin: string
}

async function sendPage(
  { folder, hubOrigin }: ServedStudio,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const built = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
  if (built === undefined) {
    refuse(response, 404, 'The Studio is not built. Run its build once, then reload this page.')
    return
  }
  const html = withoutRemoteParts(built)
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policyFor(html, request.socket.localPort ?? 0, hubOrigin),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  })
  response.end(request.method === 'HEAD' ? undefined : html)
}

/**
 * Makes the request handler of the built Studio, for the lake: its files, and index.html for all other addresses, which
 * are places within it.
 * @param folder `sanity-studio/dist`.
 * @param hubOrigin where the hub is, if not on this machine: SANITY_STUDIO_HUB_ORIGIN, with which the Studio was built.
 * @param findHub where a hub of this machine runs now: the Studio asks for it.
 */
export function createStudioHandler(
  folder: string,
  hubOrigin = '',
  findHub: () => Promise<string | undefined> = () => Promise.resolve(undefined),
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, 'The lake knows no such address for this method. Look at the path.')
      return
    }
    if (path === RUNNING_HUB) {
      sendJson(response, { origin: (await findHub()) ?? null })
      return
    }
    if (!/\.[a-z0-9]+$/i.test(path) || path === '/index.html') {
      await sendPage({ folder, hubOrigin }, request, response)
      return
    }
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    const isSent = !path.includes('/.') && (await sendFile(folder, request, response, { dotfiles: 'ignore' }))
    if (!isSent) refuse(response, 404, 'The Studio has no such file. Reload the page.')
  }
}
