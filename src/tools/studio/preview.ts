import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

interface Preview {
  readonly lake: { readonly origin: string; readonly projectId: string; readonly dataset: string }
  /** Reads drafts too. */
  readonly token: string
  readonly port: number
}

/**
 * Starts the hub's development server beside the Studio, showing drafts.
 * @returns the process; what it says is on the terminal.
 */
export function startPreview({ lake, token, port }: Preview): ChildProcess {
  const child = spawn(process.execPath, [join('src', 'tools', 'dev.ts'), '--drafts', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      SANITY_PROJECT_ID: lake.projectId,
      SANITY_DATASET: lake.dataset,
      SANITY_API_HOST: lake.origin,
      SANITY_READ_TOKEN: token,
    },
  })
  child.once('exit', (code, signal) => {
    if (signal === null && code !== 0) console.error('The preview of drafts has ended; the Studio goes on without it.')
  })
  return child
}
