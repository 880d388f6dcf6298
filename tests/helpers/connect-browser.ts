import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/**
 * Connects to the Chromium that all files of a project share. Closing the connection closes the windows that were
 * opened over it, and leaves the others.
 */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'))
}
