import { spawn } from 'node:child_process'
import { join } from 'node:path'

interface Preview {
  readonly lake: { readonly origin: string; readonly projectId: string; readonly dataset: string }
  /** Reads drafts too. */
  readonly token: string
  readonly port: number
}

/** A preview that runs. */
export interface RunningPreview {
  stop(): void
}

/**
 * Starts the hub's development server beside the Studio, showing drafts.
 */
export function startPreview({ lake, token, port }: Preview): RunningPreview {
  const child = spawn(process.execPath, [join('src', 'tools', 'bin', 'dev.ts'), '--drafts', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      SANITY_PROJECT_ID: lake.projectId,
      SANITY_DATASET: lake.dataset,
      SANITY_API_HOST: lake.origin,
      SANITY_READ_TOKEN: token,
    },
  })
  let isWanted = true
  child.once('exit', () => {
    if (isWanted) console.error('The preview of drafts has ended; the Studio goes on without it.')
  })
  return {
    stop() {
      isWanted = false
      child.kill()
    },
  }
}
