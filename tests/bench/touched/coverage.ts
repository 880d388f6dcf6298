import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'

/** V8's count of the functions that run in this process. */
export interface Coverage {
  /**
   * The files in a folder of which a function has run since the last call, or since the start.
   * @param folder an absolute path.
   */
  take(folder: string): Promise<readonly string[]>
}

/** Starts counting. Only what is loaded afterwards is counted without gaps. */
export async function startCoverage(): Promise<Coverage> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  return {
    async take(folder) {
      const { result } = await session.post('Profiler.takePreciseCoverage')
      return result
        .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
        .map(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : ''))
        .filter((path) => path.startsWith(`${folder}/`))
        .sort()
    },
  }
}
