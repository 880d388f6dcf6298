import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'

import { createAnswerer, type House } from './door/answer-request.ts'
import { refuseSocket } from './door/refuse-socket.ts'
import { LakeFault } from './fault.ts'

/** What the server takes: nobody may hold a connection by being slow, nor fill the memory with headers. */
const LIMITS = {
  maxHeaderSize: 32_768,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 1000,
  // Node would refuse a missing Host without a word; the door refuses it with a sentence.
  requireHostHeader: false,
}
const MOST_HEADERS = 100
const MOST_CONNECTIONS = 1000

/** Takes over a connection that asks to become a WebSocket. @throws LakeFault where it may not. */
export type TakeSocket = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

function faultOf(error: Error): LakeFault {
  const code = 'code' in error ? error.code : undefined
  if (code === 'HPE_HEADER_OVERFLOW') return new LakeFault(431, 'The headers are larger than 32 KB. Send fewer.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new LakeFault(408, 'The request took too long to arrive. Send it again.')
  return new LakeFault(400, 'This is not HTTP as the lake understands it. Use a browser, or Sanity’s own client.')
}

/** The HTTP server of the lake; it does not listen yet. */
export function createLakeServer(house: House, takeSocket: TakeSocket): Server {
  const answer = createAnswerer(house)
  const server = createServer(LIMITS, (request, response) => void answer(request, response))
  server.maxHeadersCount = MOST_HEADERS
  server.maxConnections = MOST_CONNECTIONS

  server.on('clientError', (error, socket) => refuseSocket(socket, faultOf(error)))
  server.on('connect', (_, socket) =>
    refuseSocket(socket, new LakeFault(405, 'The lake is no proxy. Ask it directly.')),
  )
  server.on('checkExpectation', (request, response) => {
    const message = 'The lake meets no expectation but 100-continue. Leave the Expect header out.'
    response.writeHead(417, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' })
    response.end(JSON.stringify(new LakeFault(417, message).body))
    request.resume()
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    try {
      takeSocket(request, socket, head)
    } catch (error) {
      if (!(error instanceof LakeFault)) house.tell(`The lake failed at a WebSocket: ${String(error)}`)
      refuseSocket(
        socket,
        error instanceof LakeFault ? error : new LakeFault(400, 'This WebSocket could not be opened.'),
      )
    }
  })
  return server
}

/**
 * Listens on this machine only.
 * @param port 0 for any free one.
 * @throws Error with a sentence where the port is taken.
 */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      const message = `Port ${port} is taken, perhaps by a Studio that runs already. Use that one, close it, or choose another port.`
      reject(isTaken ? new Error(message, { cause: error }) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve())
  })
}
