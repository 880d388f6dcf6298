import { expect, it } from 'vitest'

import { openWorkspace } from './studio-packages.ts'

const WHAT_TO_DO =
  'if this fails, give createLakeClient and createCloudClient to the Studio another way (sanity.config.ts)'

it(`unstable_clientFactory makes every client of the Studio: ${WHAT_TO_DO}`, async () => {
  const { workspace, clientOptions, requests } = await openWorkspace()
  expect(clientOptions[0]).toMatchObject({ projectId: 'hub00000', dataset: 'production' })
  expect(workspace.getClient({ apiVersion: '2025-02-19' }).config()).toHaveProperty('resolveFetch')
  // Who is signed in is asked first, with the client of the factory.
  expect(requests).toEqual([expect.stringMatching(/\/users\/me\?/)])
})
