import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The folder itself or the nearest one around it that is the root of a git repository; undefined where none is. */
function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : repositoryAround(dirname(folder))
}

/**
 * The path of a content folder from the root of its git repository, '' for that root itself. Where git is not on this disk, as in a
 * container, a folder within the project is taken for a part of its repository, and any other for a repository of its own.
 * @returns undefined for a folder that no repository has, such as that of the drafts of a preview.
 */
export function pathInRepository(folder: string, project = process.cwd()): string | undefined {
  const place = resolve(folder)
  const isInProject = place.startsWith(join(resolve(project), sep))
  const root = repositoryAround(place) ?? (isInProject ? project : place)
  const path = relative(root, place).replaceAll('\\', '/')
  return /(?:^|\/)\./.test(path) ? undefined : path
}
