import { join } from 'node:path'

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
 * What Chromium makes ready with every window for a person at a screen: the lists below its address bar, its own menus, and a
 * process for the next site. With them a window takes a second of a core to open, without them a third of that.
 */
const UNSEEN = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI'],
  'SpareRendererForSitePerProcess',
]

/** The letters of the tests, and no others, whatever this machine has. */
const env = { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') }

/**
 * The flag that switches features off, ours and Playwright's: of two such flags Chromium follows the last. Playwright's are read
 * from a browser that it has started, as it tells them nowhere else.
 */
async function featuresOff(executablePath: string): Promise<string> {
  const server = await chromium.launchServer({ executablePath, args: FLAGS })
  const flag = '--disable-features='
  const others = server.process().spawnargs.find((given) => given.startsWith(flag))
  await server.close()
  return others === undefined ? `${flag}${UNSEEN.join()}` : `${others},${UNSEEN.join()}`
}

/**
 * Vitest's globalSetup of the projects that use a browser: starts one Chromium, which requests nothing by itself, for
 * all their files. `connectBrowser()` connects to it.
 * @returns the teardown.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser()
  const args = [...FLAGS, await featuresOff(executablePath)]
  const server = await chromium.launchServer({ executablePath, args, env })
  project.provide('browserEndpoint', server.wsEndpoint())
  return () => server.close()
}
