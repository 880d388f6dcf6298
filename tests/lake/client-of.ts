import { createClient, type SanityClient } from '@sanity/client'

/** Sanity's own client, set up for a lake as a program on this machine does it. */
export function clientOf(origin: string, token?: string): SanityClient {
  return createClient({
    projectId: 'hub00000',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    apiHost: origin,
    useProjectHostname: false,
    ...(token === undefined ? {} : { token }),
  })
}
