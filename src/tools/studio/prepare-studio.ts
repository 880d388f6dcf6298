import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const STUDIO = 'sanity-studio'
const BUNDLE = join(STUDIO, 'dist')
const LOCKFILE = join(STUDIO, 'package-lock.json')

/** The files that go into the bundle: the Studio's sources and what they import from the hub, but not the lake. */
const SOURCES = ['sanity-studio/**/*.{ts,tsx,json}', 'src/domain/**/*.ts']
const EXCLUDED = [
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
      else reject(new Error(`“${[command, ...args].join(' ')}” ended with code ${code}. Its output above says why.`))
    })
  })
}

/** A hash of settings and of the names and contents of files. */
async function hashOf(files: readonly string[], settings: string): Promise<string> {
  const hash = createHash('sha256').update(settings)
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file))
  return hash.digest('hex')
}

/**
 * Runs a step unless it has run with the same inputs before.
 * @param stampFile holds the hash of the inputs of the last run. It is in the folder that the step fills, so
 * that the step runs again once that folder is removed.
 */
async function runIfChanged(stampFile: string, hash: string, step: () => Promise<void>): Promise<void> {
  const previous = await readFile(stampFile, 'utf8').catch(() => '')
  if (previous === hash) return
  await step()
  await writeFile(stampFile, hash)
}

/** Installs the Studio's packages where they are missing, or where the lockfile or Node.js has changed. */
async function install(): Promise<void> {
  await runIfChanged(
    join(STUDIO, 'node_modules', '.installed'),
    await hashOf([LOCKFILE], process.version),
    async () => {
      console.log('Installing the Studio: about 900 packages, 570 MB, a minute or two. Only this once.')
      await run('npm', ['ci', '--prefix', STUDIO, '--no-audit', '--no-fund', '--progress'])
    },
  )
}

/** Builds the Studio where its sources or settings have changed. */
async function build(): Promise<void> {
  const files = (await Array.fromAsync(glob(SOURCES, { exclude: EXCLUDED }))).sort()
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('SANITY_STUDIO_'))
  await runIfChanged(join(BUNDLE, '.built'), await hashOf(files, JSON.stringify(settings.sort())), async () => {
    console.log('Building the Studio: about 20 seconds, and again only when its sources change.')
    await run('npm', ['run', '--silent', '--prefix', STUDIO, 'build', '--', '--yes'])
  })
}

/**
 * Installs the Studio's packages and builds its bundle, each only where needed.
 * @returns the folder of the bundle.
 * @throws Error with the command that failed; the command itself has logged why.
 */
export async function prepareStudio(): Promise<string> {
  await install()
  await build()
  return BUNDLE
}
