import { createClient, type ClientConfig, type SanityClient } from '@sanity/client'

import { projectId } from './environment.ts'
import { watchReach } from './reach.ts'
import { createSteadyFetch } from './steady-fetch.ts'

const fetchFromCloud = createSteadyFetch({
  reach: watchReach(() => `https://${projectId}.api.sanity.io`),
  // How often the cloud sends signs of life is not documented, so that silence says nothing.
  mostSilence: undefined,
  send: (address, init) => fetch(address, init),
})

/** A client for Sanity's cloud, as the Studio would make one itself, that stands a lost connection. */
export function createCloudClient(options: ClientConfig): SanityClient {
  // Marked internal in @sanity/client 8: its version is pinned. Times are kept by the fetch itself.
  const steady = { timeout: 0, ...options, resolveFetch: () => fetchFromCloud }
  return createClient(steady)
}
