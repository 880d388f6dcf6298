import { existsSync } from 'node:fs'

import { findProgram, installCommand, installFromDebian } from './debian-packages.ts'

/** As DEPLOY.md installs them. */
const PACKAGES = ['caddy', 'nginx', 'libnginx-mod-http-brotli-filter']

/** The file by which Debian's nginx loads its module for Brotli. */
const BROTLI_MODULE = '/etc/nginx/modules-enabled/50-mod-http-brotli-filter.conf'

/** True where a developer has said that this machine cannot have Debian's servers: the run then counts their tests as skipped. */
export const SKIPS_WEB_SERVERS = (process.env['SKIP_WEB_SERVERS'] ?? '') !== ''

/** The web servers with which the recipes of DEPLOY.md are tried. */
export interface WebServers {
  readonly caddy: string
  readonly nginx: string
}

function findInstalled(): WebServers | undefined {
  const [caddy, nginx] = [findProgram(['caddy']), findProgram(['nginx'])]
  return caddy === undefined || nginx === undefined || !existsSync(BROTLI_MODULE) ? undefined : { caddy, nginx }
}

/**
 * Finds Caddy and nginx as Debian has them: installed ones, else, as root where apt-get is, installs them.
 * @throws Error that names the command to run where neither works.
 */
export function findWebServers(): WebServers {
  const installed = findInstalled()
  if (installed !== undefined) return installed
  installFromDebian(PACKAGES, 'Caddy and nginx')
  const fresh = findInstalled()
  if (fresh !== undefined) return fresh
  throw new Error(
    `The tests of DEPLOY.md need Caddy and nginx of Debian. Run “sudo sh -c '${installCommand(PACKAGES)}'”, and “sudo ` +
      'systemctl disable --now caddy nginx” where they are not to serve anything on this machine. On another system set ' +
      'SKIP_WEB_SERVERS=1: their tests then count as skipped.',
  )
}
