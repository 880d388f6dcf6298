import type { ServerResponse } from 'node:http'

import type { Json } from '../document.ts'

/** The Studio takes three missing heartbeats for a lost connection (client/watch-stream.ts). */
export const HEARTBEAT_SECONDS = 3
/** How long an EventSource waits before it reconnects; without this, three seconds. */
const RETRY_MS = 1000
/** A client that does not read is disconnected; it reconnects and reads its documents again. */
const MAX_UNREAD_BYTES = 16 * 1024 * 1024

/** A stream of server-sent events on a response. */
export interface EventStream {
  send(event: { readonly name: string; readonly id?: string; readonly data: Json }): void
  end(): void
}

/**
 * Starts a stream of events, with a heartbeat every few seconds.
 * @param position the id of the newest event; each heartbeat carries it, so that a client that reconnects has missed little.
 */
export function startEventStream(response: ServerResponse, position: () => string | undefined): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  const heartbeat = setInterval(() => {
    const id = position()
    response.write(id === undefined ? ':\n\n' : `id: ${id}\n\n`)
  }, HEARTBEAT_SECONDS * 1000)
  response.once('close', () => {
    clearInterval(heartbeat)
  })
  response.write(`retry: ${RETRY_MS}\n\n`)
  return {
    send({ name, id, data }) {
      if (response.writableLength > MAX_UNREAD_BYTES) {
        response.destroy()
        return
      }
      response.write(`event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`)
    },
    end() {
      response.end()
    },
  }
}
