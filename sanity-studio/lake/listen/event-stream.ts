import type { ServerResponse } from 'node:http'

import type { Json } from '../document.ts'

const HEARTBEAT_SECONDS = 15
/** A listener that does not read is let go; it connects again and reads anew. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024

/** Server-sent events on a response. */
export interface EventStream {
  send(event: { readonly name: string; readonly id?: string; readonly data: Json }): void
  end(): void
}

/** Begins a stream of events, with a sign of life every 15 seconds. */
export function eventStream(response: ServerResponse): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  const heartbeat = setInterval(() => {
    response.write(':\n\n')
  }, HEARTBEAT_SECONDS * 1000)
  response.once('close', () => {
    clearInterval(heartbeat)
  })
  response.write(':\n\n')
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
