import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What is known of a file of the site from its bytes. */
export interface FileFacts {
  /** The SHA-256 of its bytes, in base64url. */
  readonly hash: string
  /** So many bytes a server sends for it, compressed. */
  readonly size: number
  /** The names below /assets/ in it: what it may ask for. */
  readonly names: readonly string[]
}

/**
 * A style sheet, script or file of the search by its name, wherever it stands: in a page, as `./name.js` in a script that imports it, or
 * in a file of the search that names others.
 */
const NAME = /[\w.~@-]+\.(?:css|js|json)(?=["'`)?#&])/g

/** Has a text in which names may be. Pictures are left out of what is kept: their words are in their place. */
const HAS_NAMES = /\.(html|js|css|json)$/

/**
 * Tells the facts of a file of a site.
 * @param digest of its bytes, where they may change while this process runs.
 * @throws what the file system throws where there is no such file.
 */
export type ReadFacts = (folder: string, file: string, digest?: string) => Promise<FileFacts>

/** Makes a reader that remembers: a publish reads, hashes and compresses only those files that changed. */
export function createFactReader(): ReadFacts {
  const known = new Map<string, FileFacts>()
  return async (folder, file, digest) => {
    const key = digest === undefined ? file : `${file} ${digest}`
    const before = known.get(key)
    if (before !== undefined) return before
    const bytes = await readFile(join(folder, file))
    const names = HAS_NAMES.test(file) ? [...new Set(bytes.toString('utf8').match(NAME))].sort() : []
    const facts = { hash: hash('sha256', bytes, 'base64url'), size: gzipSync(bytes, { level: 6 }).length, names }
    known.set(key, facts)
    return facts
  }
}
