import { isRecord } from '../../domain/is-record.ts'
import type { Choice } from '../../offline/manifest.ts'
import type { KeepMessage } from '../../offline/messages.ts'
import type { Outcome } from '../../offline/update.ts'

/** A worker that says nothing for so long was ended by the browser: what it fetched is there for the next try. */
const MOST_SILENT_MS = 60_000

/** Whether this browser can keep pages: not in a private window of some, and only by HTTPS. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis
}

async function startWorker(): Promise<ServiceWorker> {
  // The address says nothing of what was chosen; the browser compares the file with what it has at each visit.
  await navigator.serviceWorker.register('/offline-worker.js', { updateViaCache: 'none' })
  // It is never ready where the browser cannot start it.
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No worker.')), MOST_SILENT_MS))
  const { active } = await Promise.race([navigator.serviceWorker.ready, late])
  if (active === null) throw new Error('The worker is ready and not active.')
  return active
}

function isOutcome(value: unknown): value is Outcome {
  return value === 'done' || value === 'cut' || value === 'full'
}

/** Has a worker keep what was chosen, or bring it up to date. @param onProgress is told how many files are there. */
async function askWorker(
  worker: ServiceWorker,
  choice: Choice,
  onProgress: (done: number, all: number) => void,
): Promise<Outcome> {
  const { port1, port2 } = new MessageChannel()
  const message: KeepMessage = { keep: choice }
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => resolve('cut'), MOST_SILENT_MS)
    }
    port1.onmessage = ({ data }) => {
      wait()
      const report: unknown = data
      if (!isRecord(report)) return
      if (isOutcome(report['outcome'])) {
        clearTimeout(timer)
        resolve(report['outcome'])
      } else onProgress(Number(report['done']), Number(report['all']))
    }
    wait()
    worker.postMessage(message, [port2])
  })
}

/**
 * Keeps what was chosen on this device, or brings it up to date. This is the only place that registers the worker.
 * @param onProgress is told after each file how many of them are there.
 */
export async function keepCopy(choice: Choice, onProgress: (done: number, all: number) => void): Promise<Outcome> {
  const worker = await startWorker().catch(() => undefined)
  return worker === undefined ? 'cut' : askWorker(worker, choice, onProgress)
}
