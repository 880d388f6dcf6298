import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { FACET_NAMES } from '../../../src/domain/facets.ts'
import { findProgram, installCommand } from '../../../src/tools/debian-packages.ts'
import type { Command } from '../measured-command.ts'
import type { PeerDocument } from './peer-document.ts'

/** The taxonomies of Hugo's site: the facets of our lists, all resources, and the A to Z; each by where its lists are. */
const TAXONOMIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FACET_NAMES.map((facet) => [`by-${facet}`, `/browse/${facet}/:slug/`])),
  letters: '/a-z/:slug/',
  lists: '/:slug/',
}

const quoted = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join('\n')

/** The settings that depend on our facets, to be added to hugo.toml, which ends in the head of its taxonomies. */
function hugoSettings(): string {
  const plurals = Object.fromEntries(Object.keys(TAXONOMIES).map((name) => [name, name]))
  return `${quoted(plurals)}

[permalinks.term]
${quoted(TAXONOMIES)}

[params]
facets = ${JSON.stringify(FACET_NAMES)}
`
}

/**
 * A content file of Hugo: front matter in JSON.
 * @param weight its place in lists, from 1.
 */
function hugoPage(document: PeerDocument, weight: number): string {
  const { path, title, summary, facts, topics, headings, paragraphs, facets, isListed, letter } = document
  return JSON.stringify({
    ...{ url: path, title, weight, summary, facts, headings, paragraphs },
    subjects: topics,
    ...Object.fromEntries(Object.entries(facets).map(([facet, values]) => [`by-${facet}`, values])),
    ...(letter !== undefined && { letters: [letter] }),
    ...(isListed && { lists: ['resources'] }),
  })
}

/** What to say where Hugo is missing. */
export const HUGO_IS_MISSING = `Hugo is not installed, so its rows are left out. Run “sudo sh -c '${installCommand(['hugo'])}'” to see them.`

/** How the site in a folder is built; undefined where Hugo is not installed. */
export function hugoCommand(folder: string): Command | undefined {
  const hugo = findProgram(['hugo'])
  return hugo === undefined ? undefined : { name: hugo, parameters: ['--quiet'], folder }
}

/** Writes a site for Hugo into a new folder. */
export async function writeHugoSite(documents: readonly PeerDocument[], folder: string): Promise<void> {
  await cp(join(import.meta.dirname, 'hugo'), folder, { recursive: true })
  await writeFile(join(folder, 'hugo.toml'), hugoSettings(), { flag: 'a' })
  for (const [index, document] of documents.entries()) {
    const file = join(folder, 'content', `${document.path.slice(1, -1)}.md`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, hugoPage(document, index + 1))
  }
}
