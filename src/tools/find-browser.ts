import { existsSync } from 'node:fs'

import { findProgram, installCommand, installFromDebian } from './debian-packages.ts'

/** The first is Chromium without the windows that nobody sees in a test: the same pages take it a third less of a core. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PACKAGES = ['chromium-headless-shell']

/**
 * Finds a Chromium to test with: CHROME_PATH, then an installed one, then, as root where apt-get is,
 * one that it installs.
 * @throws Error that names the command to run where none of these works.
 */
export function findBrowser(): string {
  const chosen = process.env['CHROME_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROME_PATH is ${chosen}, but there is no such file. Correct it, or unset it.`)
  }
  const installed = findProgram(NAMES)
  if (installed !== undefined) return installed
  installFromDebian(PACKAGES, 'Chromium')
  const fresh = findProgram(NAMES)
  if (fresh !== undefined) return fresh
  throw new Error(
    `The browser tests need Chromium. Run “sudo sh -c '${installCommand(PACKAGES)}'”, or set CHROME_PATH to a Chrome.`,
  )
}
