import { spawn } from 'node:child_process'
import { join } from 'node:path'

import type { AccessKey } from '../../../sanity-studio/lake/index.ts'
import { environmentOf } from './preview-access.ts'

interface PreviewOptions {
  readonly lake: {
    readonly origin: string
    readonly projectId: string
    readonly dataset: string
    /** The preview asks for the same key as the Studio. */
    readonly key: AccessKey
  }
  /** A token of the lake that may read drafts. */
  readonly token: string
  readonly port: number
}

/** A preview that runs. */
export interface RunningPreview {
  stop(): void
}

/**
 * Starts the hub's development server with drafts, in a process of its own beside the Studio. It ends with this process, also
 * where that is killed: the channel between them breaks then.
 */
export function startPreview({ lake, token, port }: PreviewOptions): RunningPreview {
  const program = join('src', 'tools', 'bin', 'dev.ts')
  const child = spawn(process.execPath, [program, '--drafts', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      SANITY_PROJECT_ID: lake.projectId,
      SANITY_DATASET: lake.dataset,
      SANITY_API_HOST: lake.origin,
      SANITY_READ_TOKEN: token,
      ...environmentOf(lake.key),
    },
  })
  let isStopping = false
  child.once('exit', () => {
    if (!isStopping) console.error('The preview of drafts has ended; the Studio goes on without it.')
  })
  return {
    stop() {
      isStopping = true
      child.kill()
    },
  }
}
