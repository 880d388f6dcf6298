import { hubOrigin, isHubGiven } from './environment.ts'
import { findLakeOrigin } from './local-lake.ts'

/** Where the server of the Studio says which hub of its folder runs (src/tools/studio/serve-studio.ts). */
const RUNNING_HUB = '/running-hub.json'

let last = hubOrigin

/** Where the hub was when it was last looked for. */
export function knownHubOrigin(): string {
  return last
}

/**
 * Where the hub is: where the Studio was told when it was built, else where “npm start” serves it from the same folder, whatever
 * its port; where none runs, the place that it usually has.
 */
export async function findHubOrigin(ask: (address: string) => Promise<Response> = (address) => fetch(address)) {
  if (isHubGiven) return hubOrigin
  try {
    const answer: unknown = await (await ask(`${findLakeOrigin()}${RUNNING_HUB}`)).json()
    const origin = typeof answer === 'object' && answer !== null && 'origin' in answer ? answer.origin : undefined
    last = typeof origin === 'string' ? origin : hubOrigin
  } catch {
    // Sanity’s own server, on which `npm run dev` of the Studio runs, does not say.
    last = hubOrigin
  }
  return last
}
