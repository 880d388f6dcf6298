import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import send from 'send'

import { LakeFault } from '../fault.ts'
import { studioPolicy } from './studio-policy.ts'
import { readStudioPage } from './studio-page.ts'

/** Serves one request for the Studio itself. @throws LakeFault 404, 405. */
export type ServeStudio = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>

/** Files are looked up at each request, so that a rebuilt Studio shows at once. */
function sendFile(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  return new Promise((resolve, reject) => {
    response.once('close', resolve)
    send(request, path, { root, acceptRanges: false, cacheControl: false })
      .on('error', () => {
        // A build may take a file away while it is sent: what was begun cannot be taken back.
        if (response.headersSent) response.destroy()
        else reject(new LakeFault(404, 'The Studio has no such file. Reload the page.'))
      })
      .pipe(response)
  })
}

/**
 * Serves the built Studio: its files, and index.html for every address that is a place within it.
 * @param folder `sanity-studio/dist`; undefined where the lake runs without a Studio.
 */
export function createStudio(folder: string | undefined, port: () => number): ServeStudio {
  if (folder === undefined) {
    return () =>
      Promise.reject(
        new LakeFault(404, 'This lake runs without the Studio. Ask for /v2025-02-19/data/query/production.'),
      )
  }
  const sendPage = async (request: IncomingMessage, response: ServerResponse) => {
    const built = await readFile(join(folder, 'index.html'), 'utf8').catch(() => {
      throw new LakeFault(404, 'The Studio is not built. Run its build once, then reload this page.')
    })
    const { html, scripts } = readStudioPage(built)
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': studioPolicy(port(), scripts),
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    })
    response.end(request.method === 'HEAD' ? undefined : html)
  }

  return (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new LakeFault(405, 'The lake knows no such address for this method. Look at the path.')
    if (path.includes('/.')) throw new LakeFault(404, 'The Studio has no such file. Reload the page.')
    const isFile = /\.[a-z0-9]+$/i.test(path) && path !== '/index.html'
    if (!isFile) return sendPage(request, response)
    return sendFile(folder, request, response)
  }
}
