import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { fingerprints } from '../../helpers/fingerprints.ts'

/** Says when and of what the site was built, which is another time for each build. */
const BUILD_FILE = '/build.json'

/** The text of the build file without the times of builds. The revisions of documents, which may be times too, stay. */
function withoutTime(text: string): string {
  return text.replace(/"builtAt":"[^"]*"/, '"builtAt":""').replace(/,"since":"[^"]*"/g, '')
}

async function filesOf(site: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map(await fingerprints(site))
  if (files.has(BUILD_FILE)) {
    const text = withoutTime(await readFile(join(site, BUILD_FILE), 'utf8'))
    files.set(BUILD_FILE, createHash('sha256').update(text).digest('hex'))
  }
  return files
}

/** How two built sites differ. */
export interface Difference {
  readonly files: number
  /** Files that only one of them has, or whose bytes differ; the time of the build apart. */
  readonly different: readonly string[]
}

/** Compares two built sites byte for byte. */
export async function compareSites(site: string, other: string): Promise<Difference> {
  const [files, others] = [await filesOf(site), await filesOf(other)]
  const paths = [...new Set([...files.keys(), ...others.keys()])].sort()
  return { files: paths.length, different: paths.filter((path) => files.get(path) !== others.get(path)) }
}
