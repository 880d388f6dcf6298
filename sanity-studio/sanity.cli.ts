import { defineCliConfig } from 'sanity/cli'

import { dataset, projectId } from './app/connection/environment.ts'
import { withoutRemoteScripts } from './app/connection/without-remote-scripts.ts'

export default defineCliConfig({
  api: { projectId, dataset },
  // The Studio changes only with this project, and opens without a request to Sanity's servers.
  deployment: { autoUpdates: false },
  vite: (config) => ({
    ...config,
    // What src/domain/base-language.ts asks for.
    define: {
      ...config.define,
      'process.env.HUB_LANGUAGE': JSON.stringify(process.env.HUB_LANGUAGE ?? 'en'),
      'process.env.HUB_ADDED_LANGUAGES': JSON.stringify(process.env.HUB_ADDED_LANGUAGES ?? ''),
    },
    plugins: [...(config.plugins ?? []), withoutRemoteScripts()],
    // The Studio imports ../src/domain and ../src/i18n.
    server: { ...config.server, fs: { ...config.server?.fs, allow: ['..'] } },
  }),
})
