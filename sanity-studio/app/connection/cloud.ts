import { createClient, type ClientConfig, type SanityClient } from '@sanity/client'

import { createResilientFetch, watchReachability } from '../../lake/client/index.ts'
import { projectId } from './environment.ts'

const fetchFromCloud = createResilientFetch({
  reachability: watchReachability(() => `https://${projectId}.api.sanity.io`),
  // How often the cloud sends heartbeats is not documented.
  heartbeatTimeout: undefined,
  // What the cloud answers to a transaction id that it has already is not documented.
  recognisesWrites: false,
  send: (address, init) => fetch(address, init),
})

/** A client for Sanity's cloud, as the Studio would make one itself, but with the resilient fetch. */
export function createCloudClient(options: ClientConfig): SanityClient {
  // Marked internal in @sanity/client 8 (tests/contracts). The fetch has a timeout of its own.
  const resilient = { timeout: 0, ...options, resolveFetch: () => fetchFromCloud }
  return createClient(resilient)
}
