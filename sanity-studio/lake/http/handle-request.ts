import type { IncomingMessage, ServerResponse } from 'node:http'

import { bearerToken, type Tokens } from '../auth/tokens.ts'
import { checkAccess, isSameOrigin, type AccessPolicy } from './access.ts'
import { parseAddress, type Address } from './address.ts'
import { MAX_JSON_BYTES, parseJson, readBody } from './body.ts'
import { HttpError } from './http-error.ts'
import { answerForError, answerPreflight, sendAnswer, setCorsHeaders } from './respond.ts'
import type { Answer, Route } from './route.ts'
import { createRouter, type Match } from './router.ts'

/** A request for an address that the lake has no route for, or has it with other methods only. */
export interface UnknownRequest {
  readonly method: string
  /** The decoded path without the API version and the query: `/data/live/events/production`. */
  readonly path: string
}

/** Answers requests that no route has and that have no API version: the files of the Studio. */
export type FallbackHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

/** The parts of the lake that answer requests. */
export interface RequestContext {
  readonly policy: AccessPolicy
  readonly routes: readonly Route[]
  readonly tokens: Tokens
  readonly fallback?: FallbackHandler
  /** Called for each request that the lake does not know. */
  readonly onUnknown: (request: UnknownRequest) => void
  /** Reports failures of the lake itself. */
  readonly log: (message: string) => void
}

/** The code by which the Studio recognises that its token is invalid, and offers to sign in again. */
const NO_SESSION = 'SIO-401-ANF'

function unauthorized(message: string): Answer {
  const error = { type: 'unauthorizedError', description: message }
  return { status: 401, json: { statusCode: 401, error, message, errorCode: NO_SESSION } }
}

/** Makes the function that answers every request: with its route's answer, or with a sentence that says why not. */
export function createRequestHandler(
  context: RequestContext,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { policy, tokens, fallback, onUnknown, log } = context
  const findRoute = createRouter(context.routes)

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    { route, params }: Match,
    address: Address,
  ): Promise<Answer> | Answer {
    const token = bearerToken(request.headers)
    const isOwnPage = isSameOrigin(request, policy)
    const person = token === undefined ? undefined : tokens.holder(token, isOwnPage)
    if (person === undefined && route.isOpen !== true)
      return unauthorized('The lake does not know this token. Open the Studio at the address it printed, and sign in.')
    if (person === undefined && route.method !== 'GET' && !isOwnPage)
      return unauthorized('Without a token only the Studio may do this. Send one as Authorization: Bearer …')
    return route.handle({
      method: request.method ?? 'GET',
      path: address.path,
      params,
      query: address.query,
      headers: request.headers,
      apiVersion: address.apiVersion,
      person,
      onAnswered: (answered) => void response.once('finish', answered),
      body: (limit) => readBody(request, limit),
      json: async (limit = MAX_JSON_BYTES) => parseJson(await readBody(request, limit)),
    })
  }

  /** @throws HttpError 404 or 405 where there is none; such requests are recorded. */
  function matchOf(method: string, { path, apiVersion }: Address): Match | undefined {
    try {
      const match = findRoute(method, path)
      if (match !== undefined || (apiVersion === '' && fallback !== undefined)) return match
      throw new HttpError(
        404,
        'The lake has no such address. It speaks the part of Sanity’s API that the Studio needs.',
      )
    } catch (error) {
      onUnknown({ method, path })
      throw error
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkAccess(request, policy)
    setCorsHeaders(request, response)
    const address = parseAddress(request.url ?? '')
    if (request.method === 'OPTIONS') {
      answerPreflight(request, response)
      return
    }
    const match = matchOf(request.method ?? '', address)
    if (match === undefined) await fallback?.(request, response)
    else await sendAnswer(request, response, await answer(request, response, match, address))
  }

  return async (request, response) => {
    try {
      await respond(request, response)
    } catch (error) {
      if (response.headersSent) {
        log(`The lake broke off an answer: ${String(error)}`)
        response.destroy()
        return
      }
      // On a kept connection, the unread rest of this body would be read as the next request.
      if (!request.complete) response.setHeader('Connection', 'close')
      await sendAnswer(request, response, answerForError(error, log))
    }
  }
}
