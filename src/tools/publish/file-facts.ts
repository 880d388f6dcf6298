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

/** The end of a name of a style sheet, script, drawing or file of the search. Searching for whole names backtracks over every long word. */
const NAME_END = /\.(?:css|js|json|svg)(?=["'`)?#&])/g

/** What a name has before its end. */
const NAME_BEFORE_END = /[\w.~@-]+$/

/** Longer than any name of a file can be, in bytes or characters. */
const MOST_OF_A_NAME = 255

/** Has a text in which names may be. Photographs are left out of what is kept: their words are in their place. */
const HAS_NAMES = /\.(html|js|css|json)$/

/**
 * The names of style sheets, scripts, drawings and files of the search wherever they are in a text: in a page, as `./name.js` in a script that
 * imports it, or in a file of the search that names others. Each once, sorted.
 */
function namesIn(text: string): readonly string[] {
  const names = new Set<string>()
  for (const { 0: end, index } of text.matchAll(NAME_END)) {
    const before = NAME_BEFORE_END.exec(text.slice(Math.max(0, index - MOST_OF_A_NAME), index))
    if (before !== null) names.add(`${before[0]}${end}`)
  }
  return [...names].sort()
}

/**
 * Reads the facts of a file of a site.
 * @param digest of its bytes, where they may change while this process runs.
 * @throws what the file system throws where there is no such file.
 */
export type ReadFacts = (folder: string, file: string, digest?: string) => Promise<FileFacts>

/** Makes a reader that remembers: a publish reads, hashes and compresses only those files that changed. */
export function createFactReader(): ReadFacts {
  const known = new Map<string, FileFacts>()
  return async (folder, file, digest) => {
    // Files with the same bytes have the same facts: pieces of the bodies are the same in several languages.
    const key = digest ?? file
    const before = known.get(key)
    if (before !== undefined) return before
    const bytes = await readFile(join(folder, file))
    const names = HAS_NAMES.test(file) ? namesIn(bytes.toString('utf8')) : []
    const facts = { hash: hash('sha256', bytes, 'base64url'), size: gzipSync(bytes, { level: 6 }).length, names }
    known.set(key, facts)
    return facts
  }
}
