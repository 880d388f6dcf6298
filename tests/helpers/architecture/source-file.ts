import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file of the project. `path` counts from the root of the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const EXTENSION = /\.(ts|tsx|mjs|astro|css)$/
const NOT_OURS = /(^|\/)(node_modules|dist|\.sanity|\.lake)\//

const known = new Map<string, Promise<readonly SourceFile[]>>()

/** Reads every source file in the given folders, once in a process; a folder that is not there has none. */
export function readSources(folders: readonly string[]): Promise<readonly SourceFile[]> {
  const name = folders.join(' ')
  const files = known.get(name) ?? readFiles(folders)
  known.set(name, files)
  return files
}

async function readFiles(folders: readonly string[]): Promise<readonly SourceFile[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      return names.map((name) => join(folder, name).replaceAll('\\', '/'))
    }),
  )
  const paths = lists.flat().filter((path) => EXTENSION.test(path) && !NOT_OURS.test(path))
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
}
