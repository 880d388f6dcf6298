import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'

import { dataset, isCloud, projectId } from './connection/environment.ts'
import { createLakeClient, findLakeOrigin } from './connection/local-lake.ts'
import { HubIcon } from './hub-icon.tsx'
import { schemaTypes } from './schemaTypes/index.ts'
import { structure } from './structure/index.ts'

/** What only Sanity's cloud serves, or what would ask a host outside; off on this machine. */
const onlyInCloud = {
  releases: { enabled: isCloud },
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: isCloud },
  tasks: { enabled: isCloud },
  mediaLibrary: { enabled: false },
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
}

const localLake = {
  apiHost: findLakeOrigin(),
  auth: { loginMethod: 'token' as const },
  unstable_clientFactory: createLakeClient,
}

export default defineConfig({
  name: 'default',
  title: 'Hotel Hub',
  icon: HubIcon,
  projectId,
  dataset,
  ...(isCloud ? {} : localLake),
  ...onlyInCloud,
  plugins: [structureTool({ title: 'Content', structure }), visionTool({ title: 'Queries' })],
  schema: { types: [...schemaTypes] },
  document: { comments: { enabled: isCloud }, askToEdit: { enabled: isCloud } },
  // The local lake keeps transactions, not events: history and restore are read from those.
  beta: { eventsAPI: { documents: isCloud } },
})
