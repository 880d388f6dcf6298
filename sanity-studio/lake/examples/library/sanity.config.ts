import { createClient } from '@sanity/client'
import { onLake } from 'folder-lake/client'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'

import { author, book } from './schema.ts'

export default defineConfig({
  ...onLake(createClient),
  title: 'Library',
  projectId: 'local',
  dataset: 'production',
  plugins: [structureTool()],
  schema: { types: [author, book] },
})
