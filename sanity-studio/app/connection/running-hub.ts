/** Where the server of the Studio says which hub of its folder runs (src/tools/studio/serve-studio.ts). */
const RUNNING_HUB = '/running-hub.json'

/**
 * Where “npm start” serves the hub of the same folder, whatever its port.
 * @param usual where it usually is: the answer where none runs, and where nobody knows, as Sanity's own development server.
 */
export async function findRunningHub(
  lakeOrigin: string,
  usual: string,
  ask: (address: string) => Promise<Response> = (address) => fetch(address),
): Promise<string> {
  try {
    const answer: unknown = await (await ask(`${lakeOrigin}${RUNNING_HUB}`)).json()
    const origin = typeof answer === 'object' && answer !== null && 'origin' in answer ? answer.origin : undefined
    return typeof origin === 'string' ? origin : usual
  } catch {
    return usual
  }
}
