import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import send from 'send'

import { HEADERS } from './headers.ts'

/** Files are looked up at each request and never kept, so that a rebuilt site shows at once. */
const OPTIONS = {
  acceptRanges: false,
  cacheControl: false,
  etag: false,
  lastModified: false,
} satisfies send.SendOptions
/** A build takes one site away and puts the next in its place: for an instant there is none. */
const REPLACED_SOON_MS = 100
/** Longer than a busy disk takes for that. */
const MOST_LOOKS = 50

/** @returns once it is sent, or the connection ends: true; or where there is no such file: false, with nothing sent. */
function sendFile(root: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [path = '/'] = (request.url ?? '/').split('?', 1)
  return new Promise((resolve) => {
    const onClose = () => resolve(true)
    response.once('close', onClose)
    send(request, path, { ...OPTIONS, root })
      .on('error', () => {
        // What was begun cannot be taken back; the browser sees that it is not whole.
        if (response.headersSent) return response.destroy()
        response.off('close', onClose)
        return resolve(false)
      })
      .pipe(response)
  })
}

/** What tells one site from the next that is put in its place; undefined where there is none. */
async function siteIn(folder: string): Promise<number | undefined> {
  return stat(folder).then(
    ({ ino }) => ino,
    () => undefined,
  )
}

/** Sends a file of the site; false where that has none, once it is sure that one whole site was looked at. */
async function sendFromSite(folder: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const site = await siteIn(folder)
    if (await sendFile(folder, request, response)) return true
    if (site !== undefined && site === (await siteIn(folder))) return false
    await pause(REPLACED_SOON_MS)
  }
  return false
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries({ ...HEADERS, 'Cache-Control': 'no-store' }))
    response.setHeader(name, value)
  if (await sendFromSite(folder, request, response)) return
  const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found')
  response.removeHeader('Content-Length')
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
}

/**
 * Serves a built site on this machine, with the headers that a host should send.
 * @param port 0 for any free one.
 * @returns the server, once it listens.
 * @throws NodeJS.ErrnoException EADDRINUSE where the port is taken.
 */
export async function serveSite(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => void answer(folder, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => resolve(server))
  })
}

/**
 * Serves the site in HUB_OUT_DIR (else dist/) on PORT (else 4321; 0 for any free one) and says where; ends the
 * program with a sentence where the port is taken.
 */
export async function serveFromEnvironment(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321)
  try {
    const address = (await serveSite(process.env['HUB_OUT_DIR'] ?? 'dist', port)).address()
    const bound = typeof address === 'object' && address !== null ? address.port : port
    console.log(`\nThe hub is at http://localhost:${bound}/ (Ctrl+C ends it)`)
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    console.error(`Something else is using port ${port}. End it, or choose another: PORT=${port + 1} npm start`)
    process.exit(1)
  }
}
