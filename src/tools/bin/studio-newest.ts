import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

import { requireNode } from '../require-node.ts'

requireNode()
const { newerVersions, readPackageFile, withSanityVersion } = await import('../studio/newest-studio.ts')

/** How many newer versions are tried, from the newest on, until one can be installed. */
const MOST_TRIED = 5

/** Tests of the Studio in a browser: writing, review, publishing; and what is used beyond its public interface. */
const TESTS = ['tests/contracts/studio', 'tests/studio/review.test.ts', 'tests/studio/whole-way.test.ts']

const NOT_COPIED = new Set(['node_modules', 'dist', '.sanity', '.lake', 'package-lock.json'])

const results: string[] = []

/** Runs a command whose output goes to this program's own. @returns whether it succeeded. */
function run(name: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n━━ ${name}: ${command.join(' ')}`)
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DO_NOT_TRACK: '1', ...env } })
  return status === 0
}

/** Runs a test of the installed version and notes how it ended. @returns whether it succeeded. */
function test(name: string, command: readonly string[], env?: NodeJS.ProcessEnv): boolean {
  const isGood = run(name, command, env)
  results.push(`${isGood ? 'works ' : 'FAILED'}  ${name}`)
  return isGood
}

/** Copies the Studio and what it imports from the hub, beside the packages of the hub. @returns the folder of the copied Studio. */
async function copyStudio(folder: string): Promise<string> {
  const studio = join(folder, 'sanity-studio')
  await cp('sanity-studio', studio, {
    recursive: true,
    filter: (path) => !NOT_COPIED.has(relative('sanity-studio', path).split('/')[0] ?? ''),
  })
  await cp('src', join(folder, 'src'), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return studio
}

/** Asks npm about a package. @throws Error where the registry cannot be asked. */
function view(subject: string, ...fields: readonly string[]): unknown {
  const { stdout, status } = spawnSync('npm', ['view', subject, ...fields, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`“npm view ${subject}” failed: check the connection, then try again.`)
  return JSON.parse(stdout)
}

/** The versions or ranges of the packages that a version of `sanity` depends on, peers included. */
function dependenciesOf(version: string): Readonly<Record<string, string>> {
  const found: unknown = view(`sanity@${version}`, 'dependencies', 'peerDependencies')
  const lists: readonly unknown[] =
    typeof found === 'object' && found !== null ? Object.values<unknown>({ ...found }) : []
  const entries = lists.flatMap((list): [string, unknown][] =>
    typeof list === 'object' && list !== null ? Object.entries(list) : [],
  )
  return Object.fromEntries(entries.map(([name, range]) => [name, String(range)]))
}

/** Installs the newest version that can be installed, at last the pinned one. @returns whether there was one. */
async function install(studio: string): Promise<boolean> {
  const file = join(studio, 'package.json')
  const pinned = readPackageFile(await readFile(file, 'utf8'))
  const current = pinned.dependencies['sanity'] ?? ''
  const versions: unknown = view('sanity', 'versions')
  const released = Array.isArray(versions) ? versions.filter((version) => typeof version === 'string') : []
  for (const version of [...newerVersions(released, current).slice(0, MOST_TRIED), current]) {
    // The pinned version is installed as it is pinned, with what holds back its packages.
    const tried = version === current ? pinned : withSanityVersion(pinned, version, dependenciesOf(version))
    await writeFile(file, JSON.stringify(tried, null, 2))
    // npm says why it cannot, also where this program runs silently.
    const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel', 'error']
    const command = ['npm', 'install', '--prefix', studio, ...quiet]
    const isInstalled = run(`Installing sanity ${version}; pinned is ${current}`, command)
    results.push(
      `${isInstalled ? 'works ' : 'absent'}  sanity ${version} ${isInstalled ? 'is' : 'cannot be'} installed`,
    )
    if (isInstalled) return true
  }
  results.push('FAILED  no version can be installed')
  return false
}

const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-studio-newest-'))
try {
  const studio = await copyStudio(folder)
  if (await install(studio)) {
    test('Types of our Studio', ['npm', 'run', '--silent', '--prefix', studio, 'check'])
    if (test('Building it', ['npm', 'run', '--silent', '--prefix', studio, 'build', '--', '--yes'])) {
      test('Contracts, review, publishing', ['vitest', 'run', '--project', 'studio', ...TESTS], { HUB_STUDIO: studio })
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
console.log(`\n${results.join('\n')}`)
process.exitCode = results.some((result) => result.startsWith('FAILED')) ? 1 : 0
