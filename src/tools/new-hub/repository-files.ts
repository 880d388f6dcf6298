import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import manifest from '../../../package.json' with { type: 'json' }
import { MISTAKE_FORM } from '../../domain/proposal-link.ts'
import { gitIn, tryGit } from '../git/git.ts'

/** The code that builds a hub: where it is on GitHub, and which tag or commit of it. */
export interface Code {
  readonly repository: string
  readonly version: string
}

/** What stands in the workflow in the place of a repository that nobody knows yet. */
export const UNKNOWN_REPOSITORY = 'OWNER/REPO'

const WORKFLOWS = join(import.meta.dirname, 'workflows')

/** The form for mistakes, to which the pages of a hub with a repository lead. */
const FORM = `.github/ISSUE_TEMPLATE/${MISTAKE_FORM}`

/** The code in a folder, as git knows it; without git its release. */
export async function codeIn(project: string): Promise<Code> {
  const ask = async (...words: readonly string[]) =>
    (await tryGit(gitIn(project), words).catch(() => undefined))?.trim() ?? ''
  const origin = await ask('config', '--get', 'remote.origin.url')
  const [, repository = UNKNOWN_REPOSITORY] = /github\.com[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(origin) ?? []
  return { repository, version: (await ask('rev-parse', 'HEAD')) || `v${manifest.version}` }
}

function licence(name: string, first: string): string {
  return `Creative Commons Attribution 4.0 International (CC BY 4.0)
SPDX-License-Identifier: CC-BY-4.0

The texts and drawings in this folder are licensed under the Creative Commons Attribution 4.0 International License. Its text:
https://creativecommons.org/licenses/by/4.0/legalcode

You may copy, change and share them, also for money, if you credit "${name}", link to the licence, and say what you changed.

The first texts were taken from "${first}", whose texts have the same licence, and were changed.
Titles, names, numbers and links are facts, and free.
`
}

/**
 * Writes what the folder of a hub needs as a repository of its own: the workflows that put it online, the form for mistakes, the licence,
 * and what git ignores.
 * @param names that of the hub, and that of the hub from which its texts are.
 */
export async function writeRepositoryFiles(
  folder: string,
  { name, first }: { readonly name: string; readonly first: string },
  code: Code,
): Promise<void> {
  await mkdir(join(folder, '.github/workflows'), { recursive: true })
  const publish = await readFile(join(WORKFLOWS, 'publish.yml'), 'utf8')
  const named = publish
    .replace(`CODE: ${UNKNOWN_REPOSITORY}`, `CODE: ${code.repository}`)
    .replace('VERSION: TAG', `VERSION: ${code.version}`)
  await writeFile(join(folder, '.github/workflows/publish.yml'), named)
  await cp(join(WORKFLOWS, 'daily.yml'), join(folder, '.github/workflows/daily.yml'))
  await cp(FORM, join(folder, FORM))
  await writeFile(join(folder, 'LICENSE'), licence(name, first))
  await writeFile(join(folder, '.gitignore'), '.hub/\n.saving/\n')
}
