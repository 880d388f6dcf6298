import type { IncomingMessage } from 'node:http'

import { HttpError } from './http-error.ts'

/** Under which host names the lake answers, and to which pages. */
export interface AccessPolicy {
  /** Whether a Host header names the lake. Guards against DNS rebinding: a foreign name that resolves to 127.0.0.1. */
  isOwnHost(host: string): boolean
  /** Whether an Origin header belongs to a page of the lake itself: the Studio. */
  isOwnOrigin(origin: string): boolean
  /** Whether an Origin header belongs to a page that may read from the lake: its own, or a preview's. */
  isAllowedOrigin(origin: string): boolean
}

const HOST = /^([a-z0-9.-]{1,100})(?::(\d{1,5}))?$/
/** `l0.` to `l999.`: names over which the Studio spreads its listeners, six connections being a browser's limit a name. */
const LISTENER_PREFIX = /^l\d{1,3}\./

/**
 * Allows localhost, 127.0.0.1, `<project>.localhost` and the listener names of both, each with the lake's port.
 * @param port asked at each request, since port 0 is resolved only when the lake listens.
 * @param previewOrigin the origin of a preview, whose pages may read, such as `http://localhost:4322`.
 */
export function createAccessPolicy(projectId: string, port: () => number, previewOrigin?: string): AccessPolicy {
  const names = ['localhost', `${projectId}.localhost`]
  const isOwnHost = (host: string) => {
    const [, name, digits] = HOST.exec(host.toLowerCase()) ?? []
    if (name === undefined || Number(digits ?? 80) !== port()) return false
    return name === '127.0.0.1' || names.includes(name.replace(LISTENER_PREFIX, ''))
  }
  const isOwnOrigin = (origin: string) => origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length))
  return {
    isOwnHost,
    isOwnOrigin,
    isAllowedOrigin: (origin) => isOwnOrigin(origin) || (previewOrigin !== undefined && origin === previewOrigin),
  }
}

/** Headers that decide about access: with two of one name, two readers could see two different requests. */
const SINGLE_HEADERS = ['host', 'origin', 'authorization', 'content-length', 'transfer-encoding', 'sec-fetch-site']

function checkRepeatedHeaders(rawHeaders: readonly string[]): void {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
  const repeated = SINGLE_HEADERS.find((name) => names.filter((other) => other === name).length > 1)
  if (repeated !== undefined) throw new HttpError(400, `The request has the header ${repeated} twice. Send it once.`)
  if (names.includes('content-length') && names.includes('transfer-encoding'))
    throw new HttpError(400, 'Content-Length and Transfer-Encoding contradict each other. Send one of them.')
}

/** Whether a page of another site, or of another port of localhost, has led to a request or sent it. */
export function isFromOtherPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site'
}

/** Whether such a page sends it for its own use: a picture, a script, a form. A link or a frame that shows the answer is none. */
export function isForOtherPage(request: Pick<IncomingMessage, 'headers'>): boolean {
  return isFromOtherPage(request) && request.headers['sec-fetch-mode'] !== 'navigate'
}

/**
 * Checks host and origin of a request, before anything else of it is read.
 * @throws HttpError 400 for another version of HTTP, repeated or missing headers, 403 for a foreign page, 421 for a foreign host name.
 */
export function checkAccess(request: IncomingMessage, policy: AccessPolicy): void {
  const { headers, rawHeaders, httpVersionMajor } = request
  if (httpVersionMajor !== 1) throw new HttpError(400, 'The lake speaks HTTP/1.1. Send the request in that version.')
  checkRepeatedHeaders(rawHeaders)
  const { host, origin } = headers
  if (host === undefined || host === '') throw new HttpError(400, 'The Host header is missing. Send http://localhost.')
  if (!policy.isOwnHost(host))
    throw new HttpError(421, 'The lake does not answer under this name. Ask it as localhost, with its port.')
  if (origin !== undefined && !policy.isAllowedOrigin(origin))
    throw new HttpError(403, 'Pages of other origins may not use the lake. Open the Studio at the address it printed.')
  // A request with an Origin header has been checked by that: to a browser, localhost and l0.localhost are two sites.
  if (origin === undefined && isForOtherPage(request))
    throw new HttpError(403, 'Pages of other sites may not use the lake. Open the Studio at the address it printed.')
}

/**
 * Whether a request was sent by a page of the lake itself, or typed into the address bar. Routes without a token, such
 * as signing in, answer to no other page, not even to one of another port on this machine.
 */
export function isSameOrigin({ headers }: Pick<IncomingMessage, 'headers'>, policy: AccessPolicy): boolean {
  const { origin, referer, 'sec-fetch-site': site } = headers
  if (origin !== undefined) return policy.isOwnOrigin(origin)
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return referer !== undefined && URL.canParse(referer) && policy.isOwnOrigin(new URL(referer).origin)
}
