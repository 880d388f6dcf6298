import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

import { LakeFault } from '../fault.ts'
import { studioPolicy } from './studio-policy.ts'
import { readStudioPage } from './studio-page.ts'

/** Serves one request for the Studio itself. @throws LakeFault 404, 405. */
export type ServeStudio = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>

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
  // In development mode files are looked up at each request, so that a rebuilt Studio shows at once.
  const serveFile = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
  })

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
    return new Promise((resolve, reject) => {
      response.once('close', resolve)
      serveFile(request, response, () => reject(new LakeFault(404, 'The Studio has no such file. Reload the page.')))
    })
  }
}
