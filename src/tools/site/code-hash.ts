import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import { contentFolderOf } from '../../catalogue/source/index.ts'
import { OWN_MESSAGES_FOLDER } from '../../catalogue/source/own-messages.ts'
import { SMALL_LANGUAGES_FOLDER } from '../../catalogue/source/small-languages.ts'
import { siteAddress } from './site-address.ts'

/**
 * All that results of a build depend on beside the documents of the content: what pages and checks import of the Studio, too. Packages count by
 * their versions, in the lockfile.
 */
export const CODE_FOLDERS: readonly string[] = [
  'src',
  'sanity-studio/lake/content-folder',
  'sanity-studio/model/schema',
  'sanity-studio/model/rules',
  'sanity-studio/model/translation-units',
]
const FILES = ['astro.config.mjs', 'package-lock.json']
const SETTINGS = ['HUB_LANGUAGE', 'HUB_ADDED_LANGUAGES']

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/**
 * The hash of the code of a project and of the settings that its pages show.
 * @param root the folder of the project.
 * @throws where a file or folder of the code cannot be read.
 */
export function hashCode(root: string, environment: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256')
  // Texts of the interface that the hub has itself are code as those that they stand for.
  const own = [OWN_MESSAGES_FOLDER, SMALL_LANGUAGES_FOLDER]
    .map((folder) => relative(root, resolve(root, contentFolderOf(environment), folder)))
    .filter((folder) => existsSync(join(root, folder)))
  const folders = [...CODE_FOLDERS, ...own]
  const paths = [...folders.flatMap((folder) => filesIn(root, folder)), ...FILES].sort()
  // Lengths keep one list of names and contents from reading like another.
  const add = (part: string | Uint8Array) => hash.update(`${part.length}\n`).update(part)
  for (const path of paths) {
    add(path.split(sep).join('/'))
    add(readFileSync(join(root, path)))
  }
  // Sentences and dates are cut by the tables that this version of Node.js brings.
  const settings = SETTINGS.map((name) => JSON.stringify([name, environment[name]]))
  for (const setting of [siteAddress(environment), ...settings, process.version]) add(setting)
  return hash.digest('hex')
}

let ofThisProcess: string | undefined

/**
 * The hash of the code that this process runs: results that were stored under another one are not used. It is computed
 * once, since what is edited later is not what runs.
 * @throws where a file or folder of the code cannot be read.
 */
export function codeHash(): string {
  ofThisProcess ??= hashCode('.', process.env)
  return ofThisProcess
}
