import { LakeFault } from '../fault.ts'
import type { Hosts } from '../door/hosts.ts'
import { comesFromOurselves } from '../door/check-head.ts'
import type { Answer, LakeRequest, Person, Route } from '../route.ts'
import { bearerOf } from './bearer.ts'
import { namePage } from './name-page.ts'
import type { People } from './people.ts'
import type { Sessions } from './sessions.ts'
import type { Tokens } from './tokens.ts'

/** What signing in needs. */
export interface SigningIn {
  readonly hosts: Hosts
  readonly people: People
  readonly tokens: Tokens
  readonly sessions: Sessions
}

const PAGE = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
}

/** Signing in as in Sanity's cloud: choose a provider, come back with `#sid=…`, exchange it for a token. */
export function authRoutes({ hosts, people, tokens, sessions }: SigningIn): readonly Route[] {
  const onlyOurselves = (request: LakeRequest) => {
    if (!comesFromOurselves(request, hosts))
      throw new LakeFault(403, 'Only the Studio itself may sign somebody in. Open it at the address the lake printed.')
  }

  /** Leads back only to the very host that was asked: never a session id to somebody else's page. */
  const placeToReturn = ({ headers }: LakeRequest, origin: string | null) => {
    const home = `http://${headers.host ?? ''}`
    const back = URL.canParse(origin ?? '/', home) ? new URL(origin ?? '/', home) : undefined
    if (back?.origin !== home)
      throw new LakeFault(400, 'Signing in leads back to the Studio only. Open it at the address the lake printed.')
    return back
  }

  const enter = (person: Person, back: URL): Answer => {
    back.hash = `sid=${sessions.open(person)}`
    return { status: 303, body: '', type: 'text/plain', headers: { Location: back.href } }
  }

  const askName = (back: URL, problem?: string): Answer => ({
    status: problem === undefined ? 200 : 400,
    body: namePage(back.href, problem),
    type: 'text/html; charset=utf-8',
    headers: PAGE,
  })

  return [
    {
      method: 'GET',
      path: '/auth/providers',
      isOpen: true,
      handle({ headers }) {
        const url = (part: string) => `http://${headers.host ?? ''}/auth/${part}`
        const providers = people.all().map(({ id, name }) => ({
          name: id,
          title: `Sign in as ${name}`,
          url: url(`as/${id}`),
        }))
        const other = { name: 'somebody-else', title: 'Somebody else', url: url('name') }
        return { json: { providers: [...providers, other], thirdPartyLogin: true, sso: { saml: false } } }
      },
    },
    {
      method: 'GET',
      path: '/auth/as/:id',
      isOpen: true,
      handle(request) {
        onlyOurselves(request)
        const person = people.all().find(({ id }) => id === request.params['id'])
        if (person === undefined) throw new LakeFault(404, 'Nobody of this id edits here. Choose “Somebody else”.')
        return enter(person, placeToReturn(request, request.query.get('origin')))
      },
    },
    {
      method: 'GET',
      path: '/auth/name',
      isOpen: true,
      handle(request) {
        onlyOurselves(request)
        return askName(placeToReturn(request, request.query.get('origin')))
      },
    },
    {
      method: 'POST',
      path: '/auth/name',
      isOpen: true,
      async handle(request) {
        onlyOurselves(request)
        const form = new URLSearchParams((await request.body(4000)).toString('utf8'))
        const back = placeToReturn(request, form.get('origin'))
        try {
          return enter(people.named(form.get('name') ?? ''), back)
        } catch (error) {
          if (error instanceof LakeFault && error.status === 400) return askName(back, error.message)
          throw error
        }
      },
    },
    {
      method: 'GET',
      path: '/auth/fetch',
      isOpen: true,
      handle({ query }) {
        const person = sessions.use(query.get('sid') ?? '')
        if (person === undefined)
          throw new LakeFault(404, 'This way in was used or is older than a minute. Sign in again.')
        return { json: { token: tokens.issue(person), label: person.name } }
      },
    },
    {
      method: 'POST',
      path: '/auth/logout',
      isOpen: true,
      handle({ headers }) {
        const token = bearerOf(headers)
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
