import type { Json } from '../document.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'

const fixed = (path: string, json: Json): Route => ({ method: 'GET', path, handle: () => ({ json }) })

/** Where announcements, trials and surveys would come from. */
const JOURNEYS = ['trial', 'content-releases', 'scheduled-drafts', 'comments', 'tasks', 'asset-limit', 'document-limit']

/**
 * The Studio checks the protocol of /ping and warns about HTTP/1.1, because of its limit of six connections, which the
 * lake's host names l0 … lN avoid. A browser hides the protocol of other origins, so this one request is redirected to one.
 */
function answerPing({ query, headers }: LakeRequest): Answer {
  const port = /:\d+$/.exec(headers.host ?? '')?.[0] ?? ''
  if (query.get('tag') !== 'sanity.studio.protocol-check' || headers.host?.startsWith('l0.') === true)
    return { json: { pong: true } }
  return {
    status: 307,
    body: '',
    type: 'text/plain',
    headers: { Location: `http://l0.localhost${port}/ping?${query}` },
  }
}

/** Constant answers for Sanity's own services, which the lake does not have: announcements, help, telemetry. */
export const stubRoutes: readonly Route[] = [
  { method: 'GET', path: '/ping', isOpen: true, handle: answerPing },
  // The Studio sends no token here.
  { method: 'GET', path: '/data/ping/:dataset', isOpen: true, handle: () => ({ json: { pong: true } }) },
  fixed('/intake/telemetry-status', { status: 'denied' }),
  {
    method: 'POST',
    path: '/intake/batch',
    async handle(request) {
      // Read, so that the connection can be used again, and discarded.
      await request.body(1_000_000)
      return { json: {} }
    },
  },
  fixed('/help', { resources: { title: 'Help', sectionArray: [] } }),
  fixed('/journey/announcements', []),
  ...JOURNEYS.map((name) => fixed(`/journey/${name}`, null)),
  fixed('/journey/unclaimed-project', null),
  fixed('/journey/trial/:id', null),
  fixed('/geoip/country', null),
]
