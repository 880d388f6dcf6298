import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

import { findBrowser } from '../../src/tools/find-browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Chromium of the project's tests answers Playwright. */
    browserEndpoint: string
  }
}

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  // No page of a test reaches a host outside of this machine, whatever it asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
]

/**
 * Vitest's globalSetup of the projects that use a browser: starts one Chromium, which requests nothing by itself, for
 * all their files. `connectBrowser()` connects to it.
 * @returns the teardown.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: FLAGS })
  project.provide('browserEndpoint', server.wsEndpoint())
  return () => server.close()
}
