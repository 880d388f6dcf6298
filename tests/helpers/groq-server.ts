import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'

import { evaluate, parse } from 'groq-js'

import { readDataset } from '../../src/catalogue/source/read-dataset.ts'

const QUERY_PATH = /^\/v\d{4}-\d{2}-\d{2}\/data\/query\/([\w-]+)$/
const ASSET_PATH = /^\/(images|files)\/([\w-]+)\/([\w-]+)\/([\w.-]+)$/

/** What the server does wrong when told to: answers a status, never, or like a hotel's Wi-Fi, or cuts the line. */
export type Fault = number | 'silence' | 'silence halfway' | 'drop' | 'drop halfway' | 'login page'

/** One request as it arrived. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly params: URLSearchParams
  readonly headers: IncomingMessage['headers']
}

/** A server that answers GROQ on Sanity's paths. */
export interface GroqServer {
  readonly url: string
  readonly seen: readonly SeenRequest[]
  /** Makes the next `times` requests fail. */
  fail(fault: Fault, times: number): void
  /** Answers the next `times` requests before the faults that are told after it. */
  pass(times: number): void
  close(): Promise<void>
}

interface Question {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
}

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function answerFault(response: ServerResponse, fault: Fault): void {
  if (fault === 'silence') return
  if (fault === 'silence halfway') {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"result": [')
    return
  }
  if (fault === 'drop') {
    response.destroy()
    return
  }
  if (fault === 'drop halfway') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"result": [', () => response.destroy())
    return
  }
  if (fault === 'login page') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our free Wi-Fi</h1>')
    return
  }
  answerJson(response, fault, { statusCode: fault, error: 'Fault', message: `asked to answer ${fault}` })
}

function isQuestion(value: unknown): value is Question {
  return typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'string'
}

/** Sanity's two ways of asking: `?query=…&$name=<JSON>`, or a body {query, params} for long queries. */
async function readQuestion(request: IncomingMessage, search: URLSearchParams): Promise<Question> {
  if (request.method === 'POST') {
    const body: unknown = JSON.parse(await text(request))
    if (!isQuestion(body)) throw new TypeError('The body holds no query.')
    return { query: body.query, params: body.params ?? {} }
  }
  const params = [...search].filter(([name]) => name.startsWith('$')).map(([name, json]) => [name.slice(1), json])
  return {
    query: search.get('query') ?? '',
    params: Object.fromEntries(params.map(([name, json]) => [name, JSON.parse(String(json))])),
  }
}

/**
 * Starts a server on a free port of this machine that answers GROQ from a dataset on disk as Sanity's
 * Content Lake does: GET and POST /v…/data/query/<dataset>, and /images and /files of the CDN.
 */
export async function startGroqServer(folder: string, dataset: string): Promise<GroqServer> {
  const { documents } = await readDataset(folder)
  const published = documents.filter(({ _id }) => !_id.startsWith('drafts.') && !_id.startsWith('versions.'))
  const seen: SeenRequest[] = []
  const faults: (Fault | undefined)[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    seen.push({ method: request.method ?? '', path: pathname, params: searchParams, headers: request.headers })
    const fault = faults.shift()
    if (fault !== undefined) {
      answerFault(response, fault)
      return
    }
    const [, kind, , , file] = ASSET_PATH.exec(pathname) ?? []
    if (kind !== undefined && file !== undefined) {
      const bytes = await readFile(join(folder, kind, basename(file))).catch(() => undefined)
      if (bytes === undefined) answerJson(response, 404, { statusCode: 404, message: 'no such asset' })
      else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
      return
    }
    if (QUERY_PATH.exec(pathname)?.[1] !== dataset) {
      answerJson(response, 404, { statusCode: 404, error: 'Not Found', message: 'Dataset not found' })
      return
    }
    const { query, params } = await readQuestion(request, searchParams)
    const visible = searchParams.get('perspective') === 'raw' ? documents : published
    const value = await evaluate(parse(query, { params }), { dataset: visible, params })
    answerJson(response, 200, { ms: 1, query, result: await value.get() })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      answerJson(response, 400, { statusCode: 400, error: 'Bad Request', message: String(error) })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    fail: (fault, times) => faults.push(...Array.from({ length: times }, () => fault)),
    pass: (times) => faults.push(...Array.from({ length: times }, () => undefined)),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
