import type { IncomingMessage, ServerResponse } from 'node:http'

import type { ServeStudio } from '../bundle/serve-studio.ts'
import { LakeFault } from '../fault.ts'
import { bearerOf } from '../people/bearer.ts'
import type { Tokens } from '../people/tokens.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import { checkHead, comesFromOurselves } from './check-head.ts'
import { allowOrigin, answerPreflight } from './cross-origin.ts'
import type { Hosts } from './hosts.ts'
import { createMatcher, type Match } from './match-route.ts'
import { readAddress, type Address } from './read-address.ts'
import { MOST_JSON, parseJson, readBody } from './read-body.ts'
import { answerFault, sendAnswer } from './send-answer.ts'

/** What stands behind the door. */
export interface House {
  readonly hosts: Hosts
  readonly routes: readonly Route[]
  readonly studio: ServeStudio
  readonly tokens: Tokens
  /** Tells whoever started the lake of a fault of its own. */
  readonly tell: (sentence: string) => void
}

/** The code by which the Studio knows that its token is of no use any more, and offers to sign in again. */
const NO_SESSION = 'SIO-401-ANF'

function refuseStranger(message: string): Answer {
  const error = { type: 'unauthorizedError', description: message }
  return { status: 401, json: { statusCode: 401, error, message, errorCode: NO_SESSION } }
}

function choose(matches: readonly Match[], method: string): Match {
  const wanted = method === 'HEAD' ? 'GET' : method
  const match = matches.find(({ route }) => route.method === wanted)
  if (match !== undefined) return match
  const methods = [...new Set(matches.map(({ route }) => route.method))].join(', ')
  throw new LakeFault(405, `This address does not take ${method.slice(0, 20)}. It takes ${methods}.`)
}

/** Answers every request, whatever comes: with what was asked for, or with a sentence that says why not. */
export function createAnswerer(house: House): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { hosts, routes, studio, tokens, tell } = house
  const matchesOf = createMatcher(routes)

  async function answer(request: IncomingMessage, { route, params }: Match, address: Address): Promise<Answer> {
    const token = bearerOf(request.headers)
    const isOurPage = comesFromOurselves(request, hosts)
    const person = token === undefined ? undefined : tokens.holder(token, isOurPage)
    if (person === undefined && route.isOpen !== true)
      return refuseStranger(
        'The lake does not know this token. Open the Studio at the address it printed, and sign in.',
      )
    if (person === undefined && route.method !== 'GET' && !isOurPage)
      return refuseStranger('Without a token only the Studio may do this. Send one as Authorization: Bearer …')
    const asked: LakeRequest = {
      method: request.method ?? 'GET',
      path: address.path,
      params,
      query: address.query,
      headers: request.headers,
      apiVersion: address.apiVersion,
      person,
      body: (most) => readBody(request, most),
      json: async (most = MOST_JSON) => parseJson(await readBody(request, most)),
    }
    return route.handle(asked)
  }

  async function letIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkHead(request, hosts)
    allowOrigin(request, response)
    const address = readAddress(request.url ?? '')
    if (request.method === 'OPTIONS') {
      answerPreflight(request, response)
      return
    }
    const matches = matchesOf(address.path)
    if (matches.length > 0) {
      await sendAnswer(request, response, await answer(request, choose(matches, request.method ?? ''), address))
      return
    }
    if (address.apiVersion !== '')
      throw new LakeFault(
        404,
        'The lake has no such address. It speaks the part of Sanity’s API that the Studio needs.',
      )
    await studio(request, response, address.path)
  }

  return async (request, response) => {
    try {
      await letIn(request, response)
    } catch (error) {
      if (response.headersSent) {
        tell(`The lake broke off an answer: ${String(error)}`)
        response.destroy()
        return
      }
      // What was not read of the body would be taken for the next request.
      if (!request.complete) response.setHeader('Connection', 'close')
      await sendAnswer(request, response, answerFault(error, tell))
    }
  }
}
