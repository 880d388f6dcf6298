import type { Json } from '../document.ts'
import type { LakeRequest, Route } from '../route.ts'

const fixed = (path: string, json: Json): Route => ({ method: 'GET', path, handle: () => ({ json }) })

/** What an unwanted announcement, trial or survey would come from. */
const NOTHING = ['trial', 'content-releases', 'scheduled-drafts', 'comments', 'tasks', 'asset-limit', 'document-limit']

/**
 * The Studio looks at how /ping arrived and warns of HTTP/1.1, whose six connections the lake's l0 … lN
 * names get round. Of another origin a browser does not tell the protocol, so this one question is led there.
 */
function answerPing({ query, headers }: LakeRequest) {
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

/** Answers that keep the Studio from waiting for Sanity's own services: announcements, help, telemetry. */
export const quietRoutes: readonly Route[] = [
  { method: 'GET', path: '/ping', isOpen: true, handle: answerPing },
  // The Studio asks this one without its token.
  { method: 'GET', path: '/data/ping/:dataset', isOpen: true, handle: () => ({ json: { pong: true } }) },
  fixed('/intake/telemetry-status', { status: 'denied' }),
  {
    method: 'POST',
    path: '/intake/batch',
    async handle(request) {
      // Read, so that the connection is free again, and forgotten.
      await request.body(1_000_000)
      return { json: {} }
    },
  },
  fixed('/help', { resources: { title: 'Help', sectionArray: [] } }),
  fixed('/journey/announcements', []),
  ...NOTHING.map((name) => fixed(`/journey/${name}`, null)),
  fixed('/journey/unclaimed-project', null),
  fixed('/journey/trial/:id', null),
  fixed('/geoip/country', null),
]
