import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

import { HEADERS } from './headers.ts'

/**
 * Serves a built site on this machine, with the headers that a host should send.
 * @param port 0 for any free one.
 * @returns the server, once it listens.
 * @throws NodeJS.ErrnoException EADDRINUSE where the port is taken.
 */
export async function serveSite(folder: string, port: number): Promise<Server> {
  const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found')
  const serveFile = sirv(folder, {
    // In development mode files are looked up at each request, so that a rebuilt site shows at once.
    dev: true,
    setHeaders(response) {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    },
  })
  const server = createServer((request, response) => {
    serveFile(request, response, () => {
      response.writeHead(404, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }).end(notFound)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => resolve(server))
  })
}

/**
 * Serves the site in HUB_OUT_DIR (else dist/) on PORT (else 4321) and says where; ends the program with a
 * sentence where the port is taken.
 */
export async function serveFromEnvironment(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321)
  try {
    await serveSite(process.env['HUB_OUT_DIR'] ?? 'dist', port)
    console.log(`\nThe hub is at http://localhost:${port}/ (Ctrl+C ends it)`)
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    console.error(`Something else is using port ${port}. End it, or choose another: PORT=${port + 1} npm start`)
    process.exit(1)
  }
}
