import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The command that installs packages of Debian. */
export function installCommand(packages: readonly string[]): string {
  return `apt-get update && apt-get install -y ${packages.join(' ')}`
}

/** The path of the first of these programs that is installed; undefined where none is. */
export function findProgram(names: readonly string[]): string | undefined {
  for (const name of names) {
    // Debian has servers in /usr/sbin, which only the PATH of root has.
    const { status, stdout } = spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin"; command -v ${name}`], {
      encoding: 'utf8',
    })
    if (status === 0) return stdout.trim()
  }
  return undefined
}

/** Installs packages of Debian, as root and where apt-get is; elsewhere does nothing. */
export function installFromDebian(packages: readonly string[], what: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`No ${what} found: installing from Debian …`)
  execFileSync('sh', ['-c', installCommand(packages)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // In runlevel 1 invoke-rc.d starts no service of a package.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  })
}
