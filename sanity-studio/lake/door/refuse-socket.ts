import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

import type { LakeFault } from '../fault.ts'

/** Answers a connection whose request could not be read as HTTP, or will not be upgraded, and closes it. */
export function refuseSocket(socket: Duplex, { status, body }: LakeFault): void {
  if (!socket.writable || socket.destroyed) return
  const text = JSON.stringify(body)
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(text)}`,
      'Connection: close',
      '',
      text,
    ].join('\r\n'),
  )
}
