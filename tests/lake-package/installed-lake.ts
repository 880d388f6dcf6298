import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

import { createClient, type SanityClient } from '@sanity/client'
import { onTestFinished } from 'vitest'

import { installPackages, run } from '../../src/tools/install-packages.ts'
import { startProgram } from '../helpers/running-program.ts'

const LAKE = join('sanity-studio', 'lake')
const EXAMPLE = join(LAKE, 'examples', 'library')

/** The path of somebody who has no package of this repository. */
const PATH = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter)

/** What npx puts before it: the commands of a folder's own packages, their Node.js among them. */
const pathIn = (folder: string) => `${join(folder, 'node_modules', '.bin')}${delimiter}${PATH}`

/** Runs a command in a folder, as somebody who has no package of this repository. */
const runIn = (folder: string, command: string, ...args: readonly string[]) =>
  run('env', ['-C', folder, command, ...args], { PATH: pathIn(folder), NODE_ENV: 'production', CI: 'true' })

/** Packs the lake and installs it into an empty folder, far from the packages of this repository. */
export async function installLake(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'folder-lake-'))
  const folder = join(root, 'empty')
  await mkdir(folder)
  await run('npm', ['pack', `./${LAKE}`, '--pack-destination', root])
  const packed = (await readdir(root)).find((name) => name.endsWith('.tgz')) ?? ''
  await runIn(folder, 'npm', 'install', '--no-audit', '--no-fund', join(root, packed))
  return folder
}

/** Deletes what installLake() has made. */
export const removeLake = (folder: string) => rm(dirname(folder), { recursive: true, force: true })

/**
 * Builds the example beside the installed lake. Its other packages are those of the Studio in this repository, so that a thousand
 * of them are not installed a second time.
 * @throws Error where the example names another version of one.
 */
export async function buildExample(folder: string): Promise<void> {
  await installPackages('sanity-studio', 'Installing the Studio: about 900 packages, 570 MB, a minute or two.')
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(EXAMPLE, 'package.json'), 'utf8'),
  )
  for (const [name, version] of Object.entries(dependencies)) {
    const installed = resolve('sanity-studio', 'node_modules', name)
    const { version: found } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
    if (found !== version) throw new Error(`${EXAMPLE}/package.json: ${name} is ${found} here. Write that.`)
    const place = join(folder, 'node_modules', name)
    await mkdir(dirname(place), { recursive: true })
    await rm(place, { recursive: true, force: true })
    await symlink(installed, place)
  }
  await cp(EXAMPLE, folder, { recursive: true })
  await runIn(folder, resolve('sanity-studio', 'node_modules', '.bin', 'sanity'), 'build', '--yes')
}

/** A lake of the package that runs. */
export interface StartedLake {
  readonly origin: string
  /** Opens the Studio, where one is served. */
  readonly address: string | undefined
  readonly client: SanityClient
}

/** Starts the installed lake in its folder, as npx does, which would not pass on the signal that ends it, until the test is over. */
export async function startLake(folder: string, ...args: readonly string[]): Promise<StartedLake> {
  const program = startProgram('env', ['-C', folder, 'folder-lake', '--port', '0', ...args], { PATH: pathIn(folder) })
  onTestFinished(() => program.stop())
  await program.hears(/Ctrl\+C/)
  const origin = await program.hears(/is at (http:\/\/localhost:\d+)$/m)
  const client = createClient({
    ...{ projectId: 'local', dataset: 'production', apiVersion: '2025-02-19', useCdn: false },
    apiHost: origin,
    useProjectHostname: false,
    token: await program.hears(/ends: (.+)/),
  })
  const [, address] = /The Studio is at (.+)/.exec(program.said) ?? []
  return { origin, address, client }
}
