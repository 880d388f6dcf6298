import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { createClient, type SanityClient } from '@sanity/client'

import type { Json } from '../../../sanity-studio/lake/document.ts'
import { LakeFault } from '../../../sanity-studio/lake/fault.ts'
import type { Answer, LakeRequest, Person, Route } from '../../../sanity-studio/lake/route.ts'

const PEOPLE: Readonly<Record<string, Person>> = {
  ada: { id: 'ada', name: 'Ada' },
  ben: { id: 'ben', name: 'Ben' },
}

function match(route: Route, path: string): Record<string, string> | undefined {
  const names = route.path.split('/')
  const parts = path.split('/')
  if (names.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? ''
    if (name.startsWith(':')) params[name.slice(1)] = part
    else if (name !== part) return undefined
  }
  return params
}

async function send(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if ('stream' in answer) {
    answer.stream(request, response)
    return
  }
  const type = 'json' in answer ? 'application/json' : answer.type
  response.writeHead(answer.status ?? 200, { 'content-type': type, ...answer.headers })
  if ('json' in answer) response.end(JSON.stringify(answer.json))
  else if (typeof answer.body === 'string' || answer.body instanceof Uint8Array) response.end(answer.body)
  else {
    for await (const piece of answer.body) response.write(piece)
    response.end()
  }
}

function lakeRequest(request: IncomingMessage, route: Route, path: string, version: string, url: URL): LakeRequest {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  return {
    method: request.method ?? 'GET',
    path,
    params: match(route, path) ?? {},
    query: url.searchParams,
    headers: request.headers,
    apiVersion: version,
    person: PEOPLE[token],
    body: async () => buffer(request),
    json: async () => {
      const json: Json = JSON.parse((await buffer(request)).toString())
      return json
    },
  }
}

async function handle(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const [, version = '', path = '/'] = /^\/v([^/]+)(\/.*)$/.exec(decodeURIComponent(url.pathname)) ?? []
  const route = routes.find((each) => each.method === request.method && match(each, path) !== undefined)
  try {
    if (route === undefined) throw new LakeFault(404, `There is no ${path} here.`)
    await send(await route.handle(lakeRequest(request, route, path, version, url)), request, response)
  } catch (error) {
    if (!(error instanceof LakeFault)) console.error(error)
    response.writeHead(error instanceof LakeFault ? error.status : 500, { 'content-type': 'application/json' })
    response.end(JSON.stringify(error instanceof LakeFault ? error.body : { message: String(error) }))
  }
}

/** A bare server for the routes under test, with a client of Sanity's for each of two people. */
export interface Served {
  readonly address: string
  readonly ada: SanityClient
  readonly ben: SanityClient
  /** Breaks every connection, as a lost network does. */
  breakOff(): void
  stop(): Promise<void>
}

/** Serves routes on a free port of the loopback, with no door before them. */
export async function serveRoutes(routes: readonly Route[]): Promise<Served> {
  const server = createServer((request, response) => void handle(routes, request, response))
  const { promise, resolve } = Promise.withResolvers<undefined>()
  server.listen(0, '127.0.0.1', () => {
    resolve(undefined)
  })
  await promise
  const bound = server.address()
  const address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  const clientOf = (token: string) =>
    createClient({
      projectId: 'hub00000',
      dataset: 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
      apiHost: address,
      useProjectHostname: false,
      token,
      maxRetries: 0,
      ignoreBrowserTokenWarning: true,
    })
  return {
    address,
    ada: clientOf('ada'),
    ben: clientOf('ben'),
    breakOff: () => server.closeAllConnections(),
    stop: () => {
      server.closeAllConnections()
      return new Promise((done) =>
        server.close(() => {
          done()
        }),
      )
    },
  }
}
