import { createClient, type ClientConfig, type SanityClient } from '@sanity/client'

import { lakeOrigin } from './environment.ts'
import { watchReachability } from './reachability.ts'
import { createResilientFetch } from './resilient-fetch.ts'
import { HEARTBEAT_TIMEOUT } from './watch-stream.ts'

/** More names than a browser ever has listeners open at once. */
const SHARDS = 200

/** The origin of the lake. Outside a browser (when the CLI reads the config) no request is sent to it. */
export function findLakeOrigin(): string {
  if (lakeOrigin !== '') return lakeOrigin
  return typeof window === 'undefined' ? 'http://localhost:3334' : window.location.origin
}

let listeners = 0

/**
 * Browsers open six connections to a host under HTTP/1.1, and each listener keeps one for good: from the
 * seventh request on the Studio would wait forever. So every listener gets a name of its own, l1.localhost,
 * l2.localhost …, which browsers resolve to this machine by themselves (RFC 6761).
 */
export function shardListener(address: string, shard: number): string {
  const url = new URL(address)
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (isLocal && /\/data\/(listen|live)\//.test(url.pathname)) url.hostname = `l${shard % SHARDS}.localhost`
  return url.href
}

const fetchFromLake = createResilientFetch({
  reachability: watchReachability(findLakeOrigin),
  heartbeatTimeout: HEARTBEAT_TIMEOUT,
  recognisesWrites: true,
  send: (address, init) => fetch(shardListener(address, listeners++), init),
})

/** A client for the lake on this machine, which has no host name of its own for a project. */
export function createLakeClient(options: ClientConfig): SanityClient {
  const local = {
    timeout: 0,
    ...options,
    apiHost: findLakeOrigin(),
    useProjectHostname: false,
    // Marked internal in @sanity/client 8 (tests/contracts). The fetch has a timeout of its own.
    resolveFetch: () => fetchFromLake,
  }
  return createClient(local)
}
