import { createServer } from 'node:http'
import { extname } from 'node:path'

/** Files by the path of their address. */
export type ServedFiles = Map<string, Uint8Array | string>

/** A server on this machine. */
export interface SearchServer {
  readonly origin: string
  readonly files: ServedFiles
  readonly close: () => void
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
}

/** With these the clock of a page counts in steps of 5 microseconds instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Serves files from memory; / is an empty page. */
export async function serveFiles(): Promise<SearchServer> {
  const files: ServedFiles = new Map([['/', '<!doctype html><html lang="en"><title>Bench</title>']])
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(decodeURI(pathname))
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream'
    response.writeHead(file === undefined ? 404 : 200, { ...ISOLATED, 'content-type': type }).end(file ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return {
    origin: `http://localhost:${String(address.port)}`,
    files,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
