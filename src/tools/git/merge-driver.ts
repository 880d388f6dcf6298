import { relative } from 'node:path'

import { GitRefusal, tryGit } from './git.ts'
import { openRepository, type ContentRepository } from './repository.ts'

/** The name by which .gitattributes asks for the driver. */
const DRIVER = 'hub-content'

const quoted = (path: string) => `'${path.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`

/**
 * Sets the merge driver of the content folder in the configuration of this clone, where it is not set yet. Git cannot take a
 * command from a repository that was cloned, so each clone sets it once.
 * @param project the folder of the project.
 * @returns whether it was set now.
 */
export async function installMergeDriver({ git }: ContentRepository, project: string): Promise<boolean> {
  // Git calls it in the root of the working tree, wherever that is moved to.
  const prefix = (await git(['rev-parse', '--show-prefix'])).trim()
  const node = relative(project, process.execPath)
  const program = node.startsWith('..') ? process.execPath : `${prefix}${node}`
  const command = `${quoted(program)} ${quoted(`${prefix}src/tools/bin/content-merge.ts`)} %O %A %B %P`
  const key = `merge.${DRIVER}.driver`
  if ((await tryGit(git, ['config', '--local', '--get', key]))?.trim() === command) return false
  await git(['config', '--local', key, command])
  await git(['config', '--local', `merge.${DRIVER}.name`, 'merges content/ by document and field'])
  return true
}

/**
 * Sets the merge driver at the start of the Studio; does nothing where the project is in no repository.
 * @returns a line for the terminal where it was set now.
 */
export async function setUpMerging(project: string, contentFolder: string): Promise<string | undefined> {
  try {
    const isNew = await installMergeDriver(await openRepository(project, contentFolder), project)
    return isNew
      ? 'Git now merges content/ by document and field, in this clone alone (“git config --local merge.hub-content.driver”).'
      : undefined
  } catch (error) {
    if (error instanceof GitRefusal) return undefined
    throw error
  }
}
