import { glob, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { runMeasured, type Command, type CommandFigures } from './measured-command.ts'

/** What one build took, and what it wrote. */
export interface BuildFigures extends CommandFigures {
  readonly pages: number
  readonly htmlMegabytes: number
}

/** Where the build keeps what it may use again, within a checkout. */
const STORE = join('.cache', 'hub')

/** Removes what earlier builds of a checkout have left for later ones, so that the next build does all work. */
export async function forgetBuilds(checkout: string): Promise<void> {
  await rm(join(checkout, STORE), { recursive: true, force: true })
}

/** Our build of a content folder, as `npm run build` runs it. @param checkout the root of the repository. */
export function ourBuild(checkout: string, content: string, site: string): Command {
  return {
    name: 'npm',
    parameters: ['run', '--silent', 'build'],
    folder: checkout,
    environment: { HUB_CONTENT: content, HUB_OUT_DIR: site },
  }
}

/** Builds the real content once, so that all pictures are in the cache of a checkout before anything is measured. */
export async function cachePictures(checkout: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-bench-'))
  try {
    await runMeasured(ourBuild(checkout, resolve('content'), join(folder, 'site')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Runs a build until it ends.
 * @param site the folder to which it writes.
 * @throws Error with what the build said, where it fails.
 */
export async function runBuild(command: Command, site: string): Promise<BuildFigures> {
  const figures = await runMeasured(command)
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: site }))
  const sizes = await Promise.all(pages.map(async (page) => (await stat(join(site, page))).size))
  return { ...figures, pages: pages.length, htmlMegabytes: sizes.reduce((sum, size) => sum + size, 0) / 1024 ** 2 }
}
