import { defineCliConfig } from 'sanity/cli'

import { dataset, projectId } from './connection/environment.ts'
import { withoutRemoteScripts } from './connection/without-remote-scripts.ts'

export default defineCliConfig({
  api: { projectId, dataset },
  // An editor's Studio changes when the project says so, and opens without asking Sanity's servers.
  deployment: { autoUpdates: false },
  vite: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), withoutRemoteScripts()],
    // The path rules of the hub's pages live in ../src/domain.
    server: { ...config.server, fs: { ...config.server?.fs, allow: ['..'] } },
  }),
})
