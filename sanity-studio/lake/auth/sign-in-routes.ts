import { randomBytes } from 'node:crypto'

import type { Json } from '../document.ts'
import { isSameOrigin, type AccessPolicy } from '../http/access.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Person, Route } from '../http/route.ts'
import { holdsKey, type AccessKey } from './access-key.ts'
import { namePage } from './name-page.ts'
import type { People } from './people.ts'
import { bearerToken, type Tokens } from './tokens.ts'

/** The parts of the lake that signing in needs. */
export interface SignInContext {
  readonly policy: AccessPolicy
  readonly people: People
  readonly tokens: Tokens
  /** The key of the printed address; asked at each request, since the port is known only then. */
  readonly key: () => AccessKey
}

const SESSION_MS = 60_000
const MAX_SESSIONS = 50

/** Session ids: each is exchanged for a token once, within a minute. */
function createSessions() {
  const open = new Map<string, { readonly person: Person; readonly expires: number }>()
  return {
    start(person: Person): string {
      const id = randomBytes(24).toString('base64url')
      open.set(id, { person, expires: Date.now() + SESSION_MS })
      const [oldest] = open.keys()
      if (open.size > MAX_SESSIONS && oldest !== undefined) open.delete(oldest)
      return id
    },
    /** The person of a session, which ends; undefined where the id is unknown, used or expired. */
    take(id: string): Person | undefined {
      const session = open.get(id)
      open.delete(id)
      return session !== undefined && session.expires >= Date.now() ? session.person : undefined
    },
  }
}

const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
}

/** Redirects only to the host that was asked: never a session id to another page. */
function returnAddress({ headers }: LakeRequest, origin: string | null): URL {
  const home = `http://${headers.host ?? ''}`
  const address = URL.canParse(origin ?? '/', home) ? new URL(origin ?? '/', home) : undefined
  if (address?.origin !== home)
    throw new HttpError(400, 'Signing in leads back to the Studio only. Open it at the address the lake printed.')
  return address
}

function askName(back: URL, people: People, problem?: string): Answer {
  return {
    status: problem === undefined ? 200 : 400,
    body: namePage(back.href, people.all(), problem),
    type: 'text/html; charset=utf-8',
    headers: PAGE_HEADERS,
  }
}

function describeProviders(providers: Json): Answer {
  return { json: { providers, thirdPartyLogin: true, sso: { saml: false } } }
}

/** Signing in as in Sanity's cloud: choose a provider, return with `#sid=<session>`, exchange that for a token. */
export function signInRoutes({ policy, people, tokens, key }: SignInContext): readonly Route[] {
  const sessions = createSessions()

  /** A program can invent each header of a browser, but not the key. */
  const mayEnter = (request: LakeRequest) => isSameOrigin(request, policy) && holdsKey(request.headers, key())
  const checkEntry = (request: LakeRequest) => {
    if (!mayEnter(request))
      throw new HttpError(403, 'Only the Studio itself may sign somebody in. Open it at the address the lake printed.')
  }

  const redirectSignedIn = (person: Person, back: URL): Answer => {
    back.hash = `sid=${sessions.start(person)}`
    return { status: 303, body: '', type: 'text/plain', headers: { Location: back.href } }
  }

  return [
    {
      method: 'GET',
      path: '/auth/providers',
      isOpen: true,
      handle(request) {
        const home = `http://${request.headers.host ?? ''}`
        const url = (part: string) => `${home}/auth/${part}`
        if (!mayEnter(request))
          return describeProviders([
            { name: 'how', title: `Open the address that ${key().command} printed`, url: `${home}/` },
          ])
        const providers = people.all().map(({ id, name }) => ({
          name: id,
          title: `Sign in as ${name}`,
          url: url(`as/${id}`),
        }))
        const other = { name: 'somebody-else', title: 'Somebody else', url: url('name') }
        return describeProviders([...providers, other])
      },
    },
    {
      method: 'GET',
      path: '/auth/as/:id',
      isOpen: true,
      handle(request) {
        checkEntry(request)
        const person = people.all().find(({ id }) => id === request.params['id'])
        if (person === undefined) throw new HttpError(404, 'Nobody of this id edits here. Choose “Somebody else”.')
        return redirectSignedIn(person, returnAddress(request, request.query.get('origin')))
      },
    },
    {
      method: 'GET',
      path: '/auth/name',
      isOpen: true,
      handle(request) {
        checkEntry(request)
        return askName(returnAddress(request, request.query.get('origin')), people)
      },
    },
    {
      method: 'POST',
      path: '/auth/name',
      isOpen: true,
      async handle(request) {
        checkEntry(request)
        const form = new URLSearchParams((await request.body(4000)).toString('utf8'))
        const back = returnAddress(request, form.get('origin'))
        try {
          return redirectSignedIn(people.findOrAdd(form.get('name') ?? ''), back)
        } catch (error) {
          if (error instanceof HttpError && error.status === 400) return askName(back, people, error.message)
          throw error
        }
      },
    },
    {
      method: 'GET',
      path: '/auth/fetch',
      isOpen: true,
      handle({ query }) {
        const person = sessions.take(query.get('sid') ?? '')
        if (person === undefined)
          throw new HttpError(404, 'This way in was used or is older than a minute. Sign in again.')
        return { json: { token: tokens.issue(person), label: person.name } }
      },
    },
    {
      method: 'POST',
      path: '/auth/logout',
      isOpen: true,
      handle({ headers }) {
        const token = bearerToken(headers)
        if (token !== undefined) tokens.revoke(token)
        return { json: {} }
      },
    },
    {
      method: 'GET',
      path: '/auth/id',
      handle: ({ person }) => ({ json: { id: person?.id ?? '', expiry: null } }),
    },
  ]
}
