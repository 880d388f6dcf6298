import { createClient } from '@sanity/client'
import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'

import { documentActions } from './app/actions/index.ts'
import { badges } from './app/badges/index.ts'
import { conflicts } from './app/conflicts/index.ts'
import { createCloudClient } from './app/connection/cloud.ts'
import { dataset, hubName, isCloud, previewOrigin, projectId } from './app/connection/environment.ts'
import { knownHubOrigin } from './app/connection/hub-origin.ts'
import { findLakeOrigin } from './app/connection/local-lake.ts'
import { keepToOwnHosts } from './app/connection/own-hosts.ts'
import { FormInput } from './app/form/form-input.tsx'
import { BegunBlock, QuietField, QuietItem } from './app/form/quiet-field.tsx'
import { RoomForForm } from './app/form/room-for-form.tsx'
import { HubIcon } from './app/hub-icon.tsx'
import { documentViews } from './app/presentation/document-views.ts'
import { decoratedTypes, iconOf } from './app/decorated-types.ts'
import { structure } from './app/structure/index.ts'
import { describeOptions } from './app/structure/new-document.ts'
import { formWords, plainWords, presenceWords } from './app/structure/studio-words.ts'
import { tableTool } from './app/table/index.ts'
import { onLake } from './lake/client/index.ts'
import { TEMPLATES } from './model/templates/index.ts'
import { toDoTool } from './app/to-do/index.ts'
import { translationsInspector } from './app/translations/inspector.tsx'

/** What would load from other hosts, or needs what this project does not have. */
const offEverywhere = {
  scheduledPublishing: { enabled: false },
  mediaLibrary: { enabled: false },
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
}

const cloud = {
  ...offEverywhere,
  unstable_clientFactory: createCloudClient,
  i18n: { bundles: [plainWords, formWords] },
}

const localLake = {
  ...onLake(createClient, findLakeOrigin),
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
  title: hubName,
  icon: HubIcon,
  projectId,
  dataset,
  ...(isCloud ? cloud : localLake),
  plugins: [
    structureTool({ title: 'Content', structure, defaultDocumentNode: documentViews }),
    visionTool({ title: 'For developers' }),
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
  studio: { components: { layout: RoomForForm } },
  form: {
    components: { input: FormInput, field: QuietField, item: QuietItem, block: BegunBlock, inlineBlock: BegunBlock },
  },
  document: {
    actions: documentActions,
    inspectors: (others) => [...others, translationsInspector],
    badges: (others) => [...others, ...badges],
    newDocumentOptions: describeOptions,
    comments: { enabled: isCloud },
    askToEdit: { enabled: isCloud },
  },
})
