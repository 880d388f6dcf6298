/** Settings that say where a build writes, not of which hub. */
const PLACES = ['HUB_OUT_DIR', 'HUB_PICTURES']

/** An environment for the tests of the code, and the names of what was left out of it. */
export interface TestEnvironment {
  readonly environment: NodeJS.ProcessEnv
  readonly leftOut: readonly string[]
}

/**
 * The environment in which `npm test` runs. Its tests are about the code and the content of this repository: with the content,
 * the day or the address of another hub they would fail for what is no fault.
 */
export function withoutHubSettings(environment: NodeJS.ProcessEnv): TestEnvironment {
  const isOfAHub = (name: string) => /^(?:HUB|SANITY)_/.test(name) && !PLACES.includes(name)
  return {
    environment: Object.fromEntries(Object.entries(environment).filter(([name]) => !isOfAHub(name))),
    leftOut: Object.keys(environment).filter(isOfAHub).toSorted(),
  }
}
