import type { IncomingMessage } from 'node:http'

import { LakeFault } from '../fault.ts'
import type { Hosts } from './hosts.ts'

/** Headers that decide who may come in: two of one kind would let two readers see two requests. */
const ONCE = ['host', 'origin', 'authorization', 'content-length', 'transfer-encoding', 'sec-fetch-site']

function refuseDoubles(raw: readonly string[]): void {
  const names = raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
  const double = ONCE.find((name) => names.filter((other) => other === name).length > 1)
  if (double !== undefined) throw new LakeFault(400, `The header ${double} stands twice. Send it once.`)
  if (names.includes('content-length') && names.includes('transfer-encoding'))
    throw new LakeFault(400, 'Content-Length and Transfer-Encoding contradict each other. Send one of them.')
}

/**
 * Looks at who asks, before anything else: a name of the lake's own, and no page of somebody else's.
 * @throws LakeFault 400, 403 or 421.
 */
export function checkHead({ headers, rawHeaders }: IncomingMessage, hosts: Hosts): void {
  refuseDoubles(rawHeaders)
  const { host, origin } = headers
  if (host === undefined || host === '') throw new LakeFault(400, 'The Host header is missing. Send http://localhost.')
  if (!hosts.isOurs(host))
    throw new LakeFault(421, 'The lake does not answer under this name. Ask it as localhost, with its port.')
  if (origin !== undefined && !hosts.mayAsk(origin))
    throw new LakeFault(403, 'Pages of other origins may not use the lake. Open the Studio at the address it printed.')
  // A link from elsewhere may open the Studio; a picture or a form from elsewhere may not use it. Whoever sends an
  // origin was judged by that: to a browser, localhost and l0.localhost are two sites.
  if (origin === undefined && headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate')
    throw new LakeFault(403, 'Pages of other sites may not use the lake. Open the Studio at the address it printed.')
}

/**
 * Whether a request was made by a page of the lake itself, or typed by somebody into the browser. For what
 * needs no token, such as signing in: no other page may trigger it, not even one of another port.
 */
export function comesFromOurselves({ headers }: Pick<IncomingMessage, 'headers'>, hosts: Hosts): boolean {
  const { origin, referer, 'sec-fetch-site': site } = headers
  if (origin !== undefined) return hosts.isOurPage(origin)
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return referer !== undefined && URL.canParse(referer) && hosts.isOurPage(new URL(referer).origin)
}
