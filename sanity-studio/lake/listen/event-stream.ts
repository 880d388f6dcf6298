import type { ServerResponse } from 'node:http'

import type { Json } from '../document.ts'

/** Whoever listens takes three that do not come for a lost connection (connection/most-silence.ts). */
export const HEARTBEAT_SECONDS = 3
/** After how many milliseconds a listener whose connection broke comes back; of itself it would wait for three seconds. */
const COME_BACK_AFTER = 1000
/** A listener that does not read is let go; it connects again and reads anew. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024

/** Server-sent events on a response. */
export interface EventStream {
  send(event: { readonly name: string; readonly id?: string; readonly data: Json }): void
  end(): void
}

/**
 * Begins a stream of events, with a sign of life every few seconds.
 * @param place the id after which all is still to be told; signs of life bear it, so that who comes back missed little.
 */
export function eventStream(response: ServerResponse, place: () => string | undefined): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  const heartbeat = setInterval(() => {
    const id = place()
    response.write(id === undefined ? ':\n\n' : `id: ${id}\n\n`)
  }, HEARTBEAT_SECONDS * 1000)
  response.once('close', () => {
    clearInterval(heartbeat)
  })
  response.write(`retry: ${COME_BACK_AFTER}\n\n`)
  return {
    send({ name, id, data }) {
      if (response.writableLength > MOST_UNREAD_BYTES) {
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
