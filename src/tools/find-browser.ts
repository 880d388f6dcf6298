import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const INSTALL = 'apt-get update && apt-get install -y chromium'

function onPath(): string | undefined {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  return undefined
}

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
  const installed = onPath()
  if (installed !== undefined) return installed
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing it from Debian …')
    execFileSync('sh', ['-c', INSTALL], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const fresh = onPath()
    if (fresh !== undefined) return fresh
  }
  throw new Error(`The browser tests need Chromium. Run “sudo sh -c '${INSTALL}'”, or set CHROME_PATH to a Chrome.`)
}
