import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'

import { codeOf } from '../error-code.ts'
import { createRequestHandler, type RequestContext } from './handle-request.ts'
import { HttpError } from './http-error.ts'
import { refuseSocket } from './respond.ts'

/** No client can hold a connection by being slow, or fill the memory with headers. Times in milliseconds. */
const LIMITS = {
  maxHeaderSize: 32_768,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 1000,
  // Node would answer a missing Host header with an empty 400; `checkAccess` answers it with a sentence.
  requireHostHeader: false,
}
const MAX_HEADERS = 100
const MAX_CONNECTIONS = 1000

/** Upgrades a connection to a WebSocket. @throws HttpError where it may not be upgraded. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

function errorForClient(error: Error): HttpError {
  const code = codeOf(error)
  if (code === 'HPE_HEADER_OVERFLOW') return new HttpError(431, 'The headers are larger than 32 KB. Send fewer.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new HttpError(408, 'The request took too long to arrive. Send it again.')
  return new HttpError(400, 'This is not HTTP as the lake understands it. Use a browser, or Sanity’s own client.')
}

/** Creates the HTTP server of the lake; it does not listen yet. */
export function createLakeServer(context: RequestContext, upgrade: UpgradeHandler): Server {
  const handle = createRequestHandler(context)
  const server = createServer(LIMITS, (request, response) => void handle(request, response))
  server.maxHeadersCount = MAX_HEADERS
  server.maxConnections = MAX_CONNECTIONS

  server.on('clientError', (error, socket) => refuseSocket(socket, errorForClient(error)))
  server.on('connect', (_, socket) =>
    refuseSocket(socket, new HttpError(405, 'The lake is not a proxy. Ask it directly.')),
  )
  server.on('checkExpectation', (request, response) => {
    const message = 'The lake supports no expectation but 100-continue. Leave the Expect header out.'
    response.writeHead(417, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' })
    response.end(JSON.stringify(new HttpError(417, message).body))
    request.resume()
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    try {
      upgrade(request, socket, head)
    } catch (error) {
      if (error instanceof HttpError) refuseSocket(socket, error)
      else {
        context.log(`The lake failed at a WebSocket: ${String(error)}`)
        refuseSocket(socket, new HttpError(400, 'This WebSocket could not be opened.'))
      }
    }
  })
  return server
}

/**
 * Listens on the loopback interface only.
 * @param port 0 for any free one.
 * @returns the port.
 * @throws Error with a sentence where the port is taken.
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      const message = `Port ${port} is taken, perhaps by a Studio that runs already. Use that one, close it, or choose another port.`
      reject(isTaken ? new Error(message, { cause: error }) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}
