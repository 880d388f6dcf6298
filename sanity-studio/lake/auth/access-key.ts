import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

import type { FallbackHandler } from '../http/handle-request.ts'
import type { Store } from '../store/store.ts'
import { keyPage } from './key-page.ts'

/**
 * The secret that only the printed address carries. Who opens that address gets it as a cookie; without the cookie nobody
 * sees the Studio, signs in or sees the preview of drafts, whatever headers a program invents.
 */
export interface AccessKey {
  readonly secret: string
  /** The name of the cookie. Cookies of localhost go to all its ports, so each Studio has a name of its own. */
  readonly cookie: string
  /** The command that prints the address, as pages name it: `npm run studio`. */
  readonly command: string
}

const SETTING = 'access.secret'
const DAYS_30 = 30 * 24 * 60 * 60

/** A secret that nobody can guess. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** The secret of a store, made at its first start: a tab or a bookmark that has it goes on after a restart. */
export function openSecret(store: Pick<Store, 'setting' | 'saveSettings'>): string {
  const known = store.setting(SETTING)
  if (known !== undefined) return known
  const secret = newSecret()
  store.saveSettings({ [SETTING]: secret })
  return secret
}

/** The name of the cookie of what listens on a port. */
export function cookieOf(port: number): string {
  return `lake-key-${port}`
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()

/** Compares in a time that says nothing about the secret. */
const isSecret = (text: string, { secret }: AccessKey) => timingSafeEqual(hashOf(text), hashOf(secret))

/** Whether a request carries the key in its cookie. */
export function holdsKey({ cookie: header }: Pick<IncomingHttpHeaders, 'cookie'>, key: AccessKey): boolean {
  const cookies = (header ?? '').split(';').map((each) => each.trim())
  // Another port of this machine may have set a cookie of the same name for a narrower path.
  return cookies.some((each) => each.startsWith(`${key.cookie}=`) && isSecret(each.slice(key.cookie.length + 1), key))
}

/** An address that lets in who opens it. */
export function addressWithKey(origin: string, path: string, { secret }: AccessKey): string {
  return `${origin}${path}?key=${secret}`
}

/** Answers the printed address: with the cookie, and the same place without the key, so that no history holds it. */
function letIn(path: string, key: AccessKey, response: ServerResponse): void {
  response.writeHead(303, {
    Location: path,
    'Set-Cookie': `${key.cookie}=${key.secret}; Path=/; Max-Age=${DAYS_30}; HttpOnly; SameSite=Lax`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  })
  response.end()
}

/** Answers a browser with a page that says how to get in, and a program with the same in a sentence. */
function refuse(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  title: string,
  { command }: AccessKey,
): void {
  const isBrowser = headers.accept?.includes('text/html') === true
  const message = `Nobody sees ${title} without the key. Open the address that ${command} printed.`
  const body = isBrowser ? keyPage(title, command) : JSON.stringify({ statusCode: 401, message })
  response.writeHead(401, {
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': `${isBrowser ? 'text/html' : 'application/json'}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'",
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept',
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/**
 * Answers a request for a page where it must not go on: with the cookie and a redirect where its address carries the key,
 * else with a page that says how to get in.
 * @param title what the page behind is: “the Studio”.
 * @returns whether it was answered.
 */
export function answerWithoutAccess(
  request: IncomingMessage,
  response: ServerResponse,
  key: AccessKey,
  title: string,
): boolean {
  const [path = '/', ...search] = (request.url ?? '/').split('?')
  const query = new URLSearchParams(search.join('?'))
  if (isSecret(query.get('key') ?? '', key)) {
    query.delete('key')
    // Two slashes at the beginning would lead to another host.
    const place = `/${path.replace(/^[/\\]+/, '')}`
    letIn(query.size === 0 ? place : `${place}?${String(query)}`, key, response)
    return true
  }
  if (holdsKey(request.headers, key)) return false
  refuse(request, response, title, key)
  return true
}

/** The files of the Studio are those of a repository, and no secret; its pages are shown to everybody who has the key. */
const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path) && path !== '/index.html'

/** Shows the Studio only to who has the key. @param key asked at each request, since the port is known only then. */
export function requireKey(studio: FallbackHandler, key: () => AccessKey): FallbackHandler {
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && !isFile(path) && answerWithoutAccess(request, response, key(), 'the Studio')) return
    await studio(request, response)
  }
}
