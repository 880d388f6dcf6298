import { hubOrigin, isHubGiven } from './environment.ts'
import { findLakeOrigin } from './local-lake.ts'
import { findRunningHub } from './running-hub.ts'

let last = hubOrigin

/** Where the hub was when it was last looked for. */
export function knownHubOrigin(): string {
  return last
}

/** Where the hub is: where the Studio was told when it was built, else where one of its folder runs; undefined where its own server is down. */
export async function findHubOrigin(): Promise<string | undefined> {
  const found = isHubGiven ? hubOrigin : await findRunningHub(findLakeOrigin(), hubOrigin)
  last = found ?? last
  return found
}
