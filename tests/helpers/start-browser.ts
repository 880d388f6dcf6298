import { type Browser, chromium } from 'playwright-core'

import { findBrowser } from '../../src/tools/find-browser.ts'

/** Starts a Chromium that asks nobody else for anything. The caller closes it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
}
