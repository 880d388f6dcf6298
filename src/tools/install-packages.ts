import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { replaceFolder } from './site/replace-folder.ts'

/**
 * Runs a command whose output goes to this process's own, and which ends with it.
 * @param variables set for it besides those of this process.
 * @throws Error with the command line where it cannot be started or ends with another code than 0.
 */
export function run(
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  const env = { ...process.env, DO_NOT_TRACK: '1', ...variables }
  const child = spawn(command, [...args], { stdio: 'inherit', env })
  const end = () => child.kill()
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`“${[command, ...args].join(' ')}” ended with code ${code}. Its output above says why.`))
    })
  })
}

/** A hash of settings and of the names and contents of files. */
export async function hashOf(files: readonly string[], settings: string): Promise<string> {
  const hash = createHash('sha256').update(settings)
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file))
  return hash.digest('hex')
}

/**
 * Runs a step unless it has run with the same inputs before.
 * @param stampFile holds the hash of the inputs of the last run. It is in the folder that the step fills, so
 * that the step runs again once that folder is removed.
 */
export async function runIfChanged(stampFile: string, hash: string, step: () => Promise<void>): Promise<void> {
  // Read at once, so that the step has begun when this returns its promise.
  const previous = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
  if (previous === hash) return
  await step()
  await writeFile(stampFile, hash)
}

/** Of which packages npm makes node_modules/. */
const LISTS = ['package.json', 'package-lock.json']

/**
 * Installs the packages of a folder that has a package.json of its own, where they are missing or its lockfile or
 * Node.js has changed. They come to their place when all are there: files of the folder that another program runs meanwhile
 * (`npm start` imports the content model of the Studio) would else find half a package.
 * @param notice one line that says what is installed and how large it is.
 * @throws Error where npm fails; npm has said why.
 */
export async function installPackages(folder: string, notice: string): Promise<void> {
  const hash = await hashOf([join(folder, 'package-lock.json')], process.version)
  await runIfChanged(join(folder, 'node_modules', '.installed'), hash, async () => {
    console.log(notice)
    // Beside its place, so that it is moved and not copied.
    const beside = await mkdtemp(join(folder, '.installing-'))
    try {
      for (const list of LISTS) await copyFile(join(folder, list), join(beside, list))
      await run('npm', ['ci', '--prefix', beside, '--no-audit', '--no-fund', '--progress'])
      await replaceFolder(join(beside, 'node_modules'), join(folder, 'node_modules'))
    } finally {
      await rm(beside, { recursive: true, force: true })
    }
  })
}
