/** Where the server of the Studio says which hub of its folder runs (src/tools/studio/serve-studio.ts). */
const RUNNING_HUB = '/running-hub.json'

/**
 * Where “npm start” serves the hub of the same folder, whatever its port.
 * @param usual where it usually is: the answer where none runs, and where nobody knows, as Sanity's own development server.
 * @returns undefined where the server of the Studio does not answer.
 */
export async function findRunningHub(
  lakeOrigin: string,
  usual: string,
  ask: (address: string) => Promise<Response> = (address) => fetch(address),
): Promise<string | undefined> {
  const response = await ask(`${lakeOrigin}${RUNNING_HUB}`).catch(() => undefined)
  if (response === undefined) return undefined
  try {
    const answer: unknown = await response.json()
    const origin = typeof answer === 'object' && answer !== null && 'origin' in answer ? answer.origin : undefined
    return typeof origin === 'string' ? origin : usual
  } catch {
    return usual
  }
}
