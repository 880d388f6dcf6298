import { hubOrigin, isHubGiven } from './environment.ts'
import { findLakeOrigin } from './local-lake.ts'
import { findRunningHub } from './running-hub.ts'

let last = hubOrigin

/** Where the hub was when it was last looked for. */
export function knownHubOrigin(): string {
  return last
}

/** Where the hub is: where the Studio was told when it was built, else where one of its folder runs. */
export async function findHubOrigin(): Promise<string> {
  if (!isHubGiven) last = await findRunningHub(findLakeOrigin(), hubOrigin)
  return last
}
