import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import { LakeFault } from '../fault.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import { eventStream } from './event-stream.ts'
import { listenFilter } from './listen-filter.ts'
import { readListenOptions } from './listen-options.ts'
import { mutationEvents } from './mutation-events.ts'

const MOST_LISTENERS = 200

// A listener that comes back with Last-Event-ID is welcomed as a new one: the client then reads its documents anew,
// which is always right, while to go on from an event needs all that came after it.
function startListening(store: Store, request: LakeRequest, response: ServerResponse): void {
  const options = readListenOptions(request)
  const matches = listenFilter(options)
  const stream = eventStream(response)
  const stopListening = store.onCommit((transaction) => {
    for (const event of mutationEvents(transaction, matches, options))
      stream.send({ name: 'mutation', id: event.eventId, data: event })
  })
  response.once('close', stopListening)
  const listenerName = randomUUID()
  stream.send({ name: 'welcome', id: listenerName, data: { listenerName } })
}

/** Tells the client why it cannot listen: it reads that from the stream only, and then does not try again. */
function refuse(response: ServerResponse, fault: LakeFault): void {
  const stream = eventStream(response)
  stream.send({ name: 'channelError', data: { message: fault.message, ...fault.body } })
  stream.end()
}

/** The address that tells of changes as they happen. */
export function listenRoutes(store: Store): readonly Route[] {
  let listeners = 0

  function listen(request: LakeRequest): Answer {
    if (listeners >= MOST_LISTENERS)
      throw new LakeFault(503, `${MOST_LISTENERS} listeners are connected, the most there can be. Close some windows.`)
    return {
      stream: (_, response) => {
        listeners += 1
        response.once('close', () => {
          listeners -= 1
        })
        try {
          startListening(store, request, response)
        } catch (error) {
          if (!(error instanceof LakeFault)) throw error
          refuse(response, error)
        }
      },
    }
  }

  return [{ method: 'GET', path: '/data/listen/:dataset', handle: listen }]
}
