import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import type { SendOptions } from 'send'

import { ASSET_CACHING, headersOf } from './headers.ts'
import { sendFile } from './send-file.ts'
import { USUAL_PORT } from './site-address.ts'
import { siteFolderOf } from './site-folder.ts'

/** No validators: each request reads the file again, so that a rebuilt site shows at once. Only assets are kept, as by a host. */
const SEND_OPTIONS = {
  etag: false,
  lastModified: false,
  // The one folder of a site with a dot is .well-known.
  dotfiles: 'allow',
} satisfies SendOptions

/** replaceFolder() needs two renames; between them there is no site. */
const RETRY_AFTER_MS = 100
/** Five seconds in all: longer than a busy disk takes for two renames. */
const MAX_ATTEMPTS = 50

/** Identifies a folder on disk, so that a replaced one is noticed; undefined where there is none. */
async function inodeOf(folder: string): Promise<number | undefined> {
  return stat(folder).then(
    ({ ino }) => ino,
    () => undefined,
  )
}

/** Sends a file of the site. False where there is none in a site that was not replaced during the attempt. */
async function sendFromSite(folder: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const inode = await inodeOf(folder)
    if (await sendFile(folder, request, response, SEND_OPTIONS)) return true
    if (inode !== undefined && inode === (await inodeOf(folder))) return false
    await pause(RETRY_AFTER_MS)
  }
  return false
}

async function respond(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1)
  const headers = { ...headersOf(path), 'Cache-Control': path.startsWith('/assets/') ? ASSET_CACHING : 'no-store' }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (await sendFromSite(folder, request, response)) return
  const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found')
  response.removeHeader('Content-Length')
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(notFound)
}

/**
 * Serves a built site on localhost, with the headers that a host should send.
 * @param port 0 for any free port.
 * @returns the server, once it listens.
 * @throws NodeJS.ErrnoException EADDRINUSE where the port is in use.
 */
export async function serveSite(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => void respond(folder, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => resolve(server))
  })
}

/** Serves the site in HUB_OUT_DIR (default dist/). Ends the program with an error message where the port is in use. */
async function serveOrEnd(port: number): Promise<readonly [Server, port: number]> {
  try {
    const server = await serveSite(siteFolderOf(process.env), port)
    const address = server.address()
    return [server, typeof address === 'object' && address !== null ? address.port : port]
  } catch (error) {
    const isInUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isInUse) throw error
    console.error(`Something else is using port ${port}. End it, or choose another: PORT=${port + 1} npm start`)
    process.exit(1)
  }
}

const wantedPort = () => Number(process.env['PORT'] ?? USUAL_PORT)

const close = (server: Server) => promisify(server.close.bind(server))()

/** The port that the pages of a built site name, so that nothing has to be built anew; 0 where they name none, or it is in use. */
async function freePortOf(folder: string): Promise<number> {
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8').catch(() => '')
  const port = Number(/^Sitemap: http:\/\/localhost:(\d+)\//m.exec(robots)?.[1] ?? 0)
  const server = port === 0 ? undefined : await serveSite(folder, port).catch(() => undefined)
  if (server === undefined) return 0
  await close(server)
  return port
}

/**
 * Makes PORT a port that is free, for a build that is to name it: where it is 0 that of the last build, else any. Ends the program where
 * it is in use.
 */
export async function findPort(): Promise<void> {
  const [server, port] = await serveOrEnd(wantedPort() || (await freePortOf(siteFolderOf(process.env))))
  await close(server)
  process.env['PORT'] = String(port)
}

/**
 * Serves the site in HUB_OUT_DIR on PORT (default 4321; 0 for any free port) and logs its address.
 * @returns it, and its origin.
 */
export async function serveFromEnvironment(): Promise<{ readonly server: Server; readonly origin: string }> {
  const [server, port] = await serveOrEnd(wantedPort())
  const origin = `http://localhost:${port}`
  console.log(`\nThe hub is at ${origin}/ (Ctrl+C ends it)`)
  return { server, origin }
}
