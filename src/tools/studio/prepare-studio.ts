import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const STUDIO = 'sanity-studio'
const BUNDLE = join(STUDIO, 'dist')
const LOCKFILE = join(STUDIO, 'package-lock.json')

/** What the bundle is made of: our own sources and what they take from the hub; the lake is no part of it. */
const SOURCES = ['sanity-studio/**/*.{ts,tsx,json}', 'src/domain/**/*.ts']
const NO_SOURCES = [
  'sanity-studio/node_modules/**',
  'sanity-studio/dist/**',
  'sanity-studio/.*/**',
  'sanity-studio/lake/**',
]

function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, [...args], { stdio: 'inherit', env: { ...process.env, DO_NOT_TRACK: '1' } })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`“${[command, ...args].join(' ')}” ended with code ${code}. What it said stands above.`))
    })
  })
}

async function fingerprint(files: readonly string[], settings: string): Promise<string> {
  const hash = createHash('sha256').update(settings)
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file))
  return hash.digest('hex')
}

/**
 * Does a piece of work unless it was done for the same fingerprint before.
 * @param mark the file that remembers it, in the folder that the work fills: who removes that, forgets.
 */
async function once(mark: string, print: string, work: () => Promise<void>): Promise<void> {
  const before = await readFile(mark, 'utf8').catch(() => '')
  if (before === print) return
  await work()
  await writeFile(mark, print)
}

/** Installs the Studio's packages where they are missing or the lockfile has changed. */
async function install(): Promise<void> {
  await once(join(STUDIO, 'node_modules', '.installed'), await fingerprint([LOCKFILE], process.version), async () => {
    console.log('Installing the Studio: about 900 packages, 570 MB, a minute or two. Only this once.')
    await run('npm', ['ci', '--prefix', STUDIO, '--no-audit', '--no-fund', '--progress'])
  })
}

/** Builds the Studio where its sources or settings have changed. */
async function build(): Promise<void> {
  const files = (await Array.fromAsync(glob(SOURCES, { exclude: NO_SOURCES }))).sort()
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('SANITY_STUDIO_'))
  await once(join(BUNDLE, '.built'), await fingerprint(files, JSON.stringify(settings.sort())), async () => {
    console.log('Building the Studio: about 20 seconds, and again only when its sources change.')
    await run('npm', ['run', '--silent', '--prefix', STUDIO, 'build', '--', '--yes'])
  })
}

/**
 * Makes the Studio ready to be served: its packages installed, its bundle built, each only where needed.
 * @returns the folder of the bundle.
 * @throws Error naming the command that failed; npm or Sanity has said why.
 */
export async function prepareStudio(): Promise<string> {
  await install()
  await build()
  return BUNDLE
}
