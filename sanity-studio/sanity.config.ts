import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'

import { documentActions } from './actions/index.ts'
import { badges } from './badges/index.ts'
import { conflicts } from './conflicts/index.ts'
import { createCloudClient } from './connection/cloud.ts'
import { dataset, isCloud, previewOrigin, projectId } from './connection/environment.ts'
import { knownHubOrigin } from './connection/hub-origin.ts'
import { createLakeClient, findLakeOrigin } from './connection/local-lake.ts'
import { keepToOwnHosts } from './connection/own-hosts.ts'
import { FormInput } from './form/form-input.tsx'
import { HubIcon } from './hub-icon.tsx'
import { documentViews } from './presentation/document-views.ts'
import { decoratedTypes, iconOf } from './schema-decoration/index.ts'
import { structure } from './structure/index.ts'
import { describeOptions } from './structure/new-document.ts'
import { formWords, plainWords, presenceWords } from './structure/studio-words.ts'
import { tableTool } from './table/index.ts'
import { TEMPLATES } from './templates/index.ts'
import { toDoTool } from './to-do/index.ts'
import { translationsInspector } from './translations/inspector.tsx'

/** Features that only Sanity's cloud serves, or that would load from other hosts: off on this machine. */
const onlyInCloud = {
  releases: { enabled: isCloud },
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: isCloud },
  tasks: { enabled: isCloud },
  mediaLibrary: { enabled: false },
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
}

const cloud = { unstable_clientFactory: createCloudClient, i18n: { bundles: [plainWords, formWords] } }

const localLake = {
  apiHost: findLakeOrigin(),
  auth: { loginMethod: 'token' as const },
  unstable_clientFactory: createLakeClient,
  i18n: { bundles: [presenceWords, plainWords, formWords] },
}

// The CLI reads this file as well; it has no window.
if (typeof window !== 'undefined')
  keepToOwnHosts(window, {
    get origins() {
      return [window.location.origin, findLakeOrigin(), previewOrigin, knownHubOrigin()]
    },
    isCloud,
  })

export default defineConfig({
  name: 'default',
  title: 'Hotel Hub',
  icon: HubIcon,
  projectId,
  dataset,
  ...(isCloud ? cloud : localLake),
  ...onlyInCloud,
  plugins: [
    structureTool({ title: 'Content', structure, defaultDocumentNode: documentViews }),
    visionTool({ title: 'Queries' }),
    // Sanity's cloud has no folder beside it.
    ...(isCloud ? [] : [conflicts()]),
  ],
  // The first tool is the one with which the Studio opens.
  tools: (others) => [toDoTool, ...others, tableTool],
  schema: {
    types: decoratedTypes,
    // These replace Sanity's own templates, which are empty.
    templates: () => TEMPLATES.map((template) => ({ ...template, icon: iconOf(template.schemaType) })),
  },
  form: { components: { input: FormInput } },
  document: {
    actions: documentActions,
    inspectors: (others) => [...others, translationsInspector],
    badges: (others) => [...others, ...badges],
    newDocumentOptions: describeOptions,
    comments: { enabled: isCloud },
    askToEdit: { enabled: isCloud },
  },
  // The local lake stores transactions, not events: history and restore read those.
  beta: { eventsAPI: { documents: isCloud } },
})
