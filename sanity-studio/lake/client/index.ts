/*
 * What a Studio in a browser imports, to work on a lake: nothing of it needs Node or a package.
 */

import { watchReachability } from './reachability.ts'
import { createResilientFetch } from './resilient-fetch.ts'
import { HEARTBEAT_TIMEOUT } from './watch-stream.ts'

export { previewPortOf } from './preview-port.ts'
export { watchReachability } from './reachability.ts'
export { createResilientFetch } from './resilient-fetch.ts'

/** More names than a browser ever has listeners open at once. */
const SHARDS = 200

/**
 * Browsers open six connections to a host under HTTP/1.1, and each listener keeps one for good: from the
 * seventh request on the Studio would wait forever. So every listener gets a name of its own, l1.localhost,
 * l2.localhost …, which browsers resolve to this machine by themselves (RFC 6761).
 */
function shardListener(address: string, shard: number): string {
  const url = new URL(address)
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (isLocal && /\/data\/(listen|live)\//.test(url.pathname)) url.hostname = `l${shard % SHARDS}.localhost`
  return url.href
}

/** Where the lake is that serves this page. Outside a browser, where Sanity's program reads the settings, no request is sent to it. */
const servingLake = () => (typeof window === 'undefined' ? 'http://localhost:3333' : window.location.origin)

const off = { enabled: false }

/**
 * The settings by which a Studio works on a lake: spread them into those of `defineConfig`. Its client survives a lost connection;
 * what only Sanity's cloud serves is off.
 * @param createClient of `@sanity/client`.
 * @param findOrigin where the lake is, if not where the Studio comes from.
 */
export function onLake<Options extends object, Client>(
  createClient: (options: Options) => Client,
  findOrigin: () => string = servingLake,
) {
  let listeners = 0
  const fetchFromLake = createResilientFetch({
    reachability: watchReachability(findOrigin),
    heartbeatTimeout: HEARTBEAT_TIMEOUT,
    recognisesWrites: true,
    send: (address, init) => fetch(shardListener(address, listeners++), init),
  })
  // A lake has no host name for its project. `resolveFetch` is marked internal in @sanity/client 8 (tests/contracts); the fetch has a
  // timeout of its own.
  const local = { apiHost: findOrigin(), useProjectHostname: false, resolveFetch: () => fetchFromLake }
  return {
    apiHost: findOrigin(),
    // One way in, whose page the lake serves: a Studio goes there by itself.
    auth: {
      loginMethod: 'token' as const,
      redirectOnSingle: true,
      providers: () => [{ name: 'lake', title: 'Sign in', url: `${findOrigin()}/auth/name` }],
    },
    unstable_clientFactory: (options: Options) => createClient({ timeout: 0, ...options, ...local }),
    releases: off,
    scheduledPublishing: off,
    scheduledDrafts: off,
    tasks: off,
    mediaLibrary: off,
    announcements: off,
    apps: { canvas: off },
    document: { comments: off, askToEdit: off },
    // A lake stores transactions, not events: history and restore read those.
    beta: { eventsAPI: { documents: false } },
  }
}
