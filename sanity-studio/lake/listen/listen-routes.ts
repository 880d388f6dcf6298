import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import { parseParams } from '../query/query-routes.ts'
import type { Store } from '../store/store.ts'
import { startEventStream, type EventStream } from './event-stream.ts'
import { currentPosition, missedEvents, mutationEvents, type EventOptions } from './events.ts'
import { createListenFilter, type ListenFilter } from './listen-filter.ts'

const MAX_LISTENERS = 200

function filterOf({ query: address, person }: LakeRequest): ListenFilter {
  const query = address.get('query') ?? ''
  if (query === '') throw new HttpError(400, 'There is no query to listen to. Add one as ?query=*[…].')
  const withVersions = address.get('includeAllVersions') === 'true'
  return createListenFilter({ query, params: parseParams(address), identity: person?.id ?? '' }, withVersions)
}

function optionsOf({ query: address }: LakeRequest): EventOptions {
  return {
    withResult: address.get('includeResult') === 'true',
    withPrevious: address.get('includePreviousRevision') === 'true',
    withMutations: address.get('includeMutations') !== 'false',
    withEffects: address.get('effectFormat') === 'mendoza',
    visibility: address.get('visibility') ?? 'query',
  }
}

/** The id of the event after which a listener that reconnects wants to continue, if it supports that. */
function resumeId({ query: address, headers }: LakeRequest): string | undefined {
  const lastEvent = headers['last-event-id']
  return address.get('enableResume') === 'true' && typeof lastEvent === 'string' ? lastEvent : undefined
}

/**
 * Sends the first events. A listener that reconnects and can continue receives what it missed, so that unsaved text does
 * not disappear and come back; where that is impossible, `reset` makes it read its documents again. All others read
 * them at `welcome`. https://github.com/sanity-io/client/pull/1154
 */
function greet(
  store: Store,
  stream: EventStream,
  matches: ListenFilter,
  options: EventOptions,
  resumeAfter: string | undefined,
): void {
  const greeting = { id: currentPosition(store), data: { listenerName: randomUUID() } }
  if (resumeAfter === undefined) {
    stream.send({ name: 'welcome', ...greeting })
    return
  }
  const missed = missedEvents(store, resumeAfter, matches, options)
  if (missed === undefined) {
    stream.send({ name: 'reset', ...greeting })
    return
  }
  stream.send({ ...greeting, name: 'welcomeback', id: resumeAfter })
  for (const event of missed) stream.send({ name: 'mutation', id: event.eventId, data: event })
}

/** Tells the client why it cannot listen, in the stream, where it reads that and does not retry; and ends the stream. */
function refuse(stream: EventStream, error: unknown): void {
  if (!(error instanceof HttpError)) throw error
  stream.send({ name: 'channelError', data: { message: error.message, ...error.body } })
  stream.end()
}

function startListening(store: Store, request: LakeRequest, response: ServerResponse): void {
  const stream = startEventStream(response, () => currentPosition(store))
  try {
    const matches = filterOf(request)
    const options = optionsOf(request)
    const unsubscribe = store.onCommit((transaction) => {
      try {
        for (const event of mutationEvents(transaction, matches, options))
          stream.send({ name: 'mutation', id: event.eventId, data: event })
      } catch (error) {
        unsubscribe()
        refuse(stream, error)
      }
    })
    response.once('close', unsubscribe)
    greet(store, stream, matches, options, resumeId(request))
  } catch (error) {
    refuse(stream, error)
  }
}

/** The endpoint that streams changes as they happen. */
export function listenRoutes(store: Store): readonly Route[] {
  let listeners = 0

  function listen(request: LakeRequest): Answer {
    if (listeners >= MAX_LISTENERS)
      throw new HttpError(503, `${MAX_LISTENERS} listeners are connected, the most there can be. Close some windows.`)
    return {
      stream: (_, response) => {
        listeners += 1
        response.once('close', () => {
          listeners -= 1
        })
        startListening(store, request, response)
      },
    }
  }

  return [{ method: 'GET', path: '/data/listen/:dataset', handle: listen }]
}
