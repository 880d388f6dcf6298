import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import { LakeFault } from '../fault.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import { eventStream, type EventStream } from './event-stream.ts'
import { listenFilter, type ListenFilter } from './listen-filter.ts'
import { readListenOptions, type ListenOptions } from './listen-options.ts'
import { mutationEvents } from './mutation-events.ts'
import { missedSince, placeNow } from './resume.ts'

const MOST_LISTENERS = 200

/**
 * Greets a listener. One that comes back and asks to go on is told what it missed, so that its user does not see his
 * unsaved words go and come again; where that cannot be, it is told to read its documents anew. To all others the
 * greeting itself says so. https://github.com/sanity-io/client/pull/1154
 */
function greet(store: Store, stream: EventStream, matches: ListenFilter, options: ListenOptions): void {
  const { resumeAfter } = options
  const greeting = { id: placeNow(store), data: { listenerName: randomUUID() } }
  if (resumeAfter === undefined) {
    stream.send({ name: 'welcome', ...greeting })
    return
  }
  const missed = missedSince(store, resumeAfter, matches, options)
  if (missed === undefined) {
    stream.send({ name: 'reset', ...greeting })
    return
  }
  stream.send({ ...greeting, name: 'welcomeback', id: resumeAfter })
  for (const event of missed) stream.send({ name: 'mutation', id: event.eventId, data: event })
}

function startListening(store: Store, request: LakeRequest, response: ServerResponse): void {
  const options = readListenOptions(request)
  const matches = listenFilter(options)
  const stream = eventStream(response, () => placeNow(store))
  const stopListening = store.onCommit((transaction) => {
    for (const event of mutationEvents(transaction, matches, options))
      stream.send({ name: 'mutation', id: event.eventId, data: event })
  })
  response.once('close', stopListening)
  greet(store, stream, matches, options)
}

/** Tells the client why it cannot listen: it reads that from the stream only, and then does not try again. */
function refuse(response: ServerResponse, fault: LakeFault): void {
  const stream = eventStream(response, () => undefined)
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
