import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { parseFile, readFolder } from '../../sanity-studio/lake/content-folder/index.ts'
import { isObject, type Json } from './documents.ts'
import type { LakeProcess } from './lake-process.ts'

/** The document that is edited and published again and again. */
export const GUIDE = 'kill-guide'

/** What a lake has acknowledged over all its starts: what may never be lost. */
export interface Acknowledged {
  /** Ids of documents that were created in pairs. */
  readonly pairs: string[]
  /** The number in the title of the one document that is edited and published again and again. */
  published: number
  /** Ids of uploaded assets with the SHA-1 of their bytes. */
  readonly uploads: Map<string, string>
  /** Ids of published documents that were stored before a save that was acknowledged began. */
  readonly saved: Set<string>
  saves: number
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}

/** Compares the bytes of each asset with the hash in its name; what is being written has another ending. */
export async function damagedAssets(folder: string): Promise<readonly string[]> {
  const problems: string[] = []
  for (const kind of ['images', 'files']) {
    for (const name of await namesIn(join(folder, kind))) {
      if (name.endsWith('.saving')) continue
      const sha1 = createHash('sha1')
        .update(await readFile(join(folder, kind, name)))
        .digest('hex')
      if (!name.startsWith(sha1)) problems.push(`${join(folder, kind, name)} does not have the bytes of its name`)
    }
  }
  return problems
}

/** Has SQLite check the database, which also recovers what the kill broke off. */
export function checkDatabase(store: string): readonly string[] {
  const database = new DatabaseSync(join(store, 'lake.db'))
  const rows = database.prepare('PRAGMA integrity_check').all()
  database.close()
  const results = rows.map((row) => String(row['integrity_check']))
  return results.length === 1 && results[0] === 'ok' ? [] : results.map((result) => `lake.db: ${result}`)
}

function parseLine(line: string): Json {
  const value: unknown = JSON.parse(line)
  if (!isObject(value) || typeof value['_id'] !== 'string') throw new Error(`not a document: ${line.slice(0, 80)}`)
  return value
}

/**
 * Checks content/ as the kill has left it, read as a build reads it: whole documents, all that acknowledged saves have written,
 * no half of a transaction, and all files.
 */
export async function checkContent(content: string, { saved }: Acknowledged): Promise<readonly string[]> {
  const read = (await readFolder(content, (path, bytes) => ({ path, bytes, parsed: parseFile(path, bytes) }))) ?? []
  const torn = read.filter(({ parsed }) => !('document' in parsed)).map(({ path }) => `content/${path} cannot be read`)
  const ids = new Set(read.map(({ path }) => basename(path, '.json')))
  const lost = [...saved].filter((id) => !ids.has(id)).map((id) => `content/ lacks ${id}, which was saved`)
  const files = new Set(await namesIn(join(content, 'files')))
  const pointers = read.flatMap(({ bytes }) =>
    [...bytes.toString().matchAll(/file@file:\/\/\.\/files\/([^"]+)"/g)].map(([, name]) => String(name)),
  )
  const missing = pointers.filter((name) => !files.has(name)).map((name) => `content/ lacks the file ${name}`)
  return [...torn, ...lost, ...missing, ...halves(ids).map((id) => `content/ has half a transaction: ${id}`)]
}

/** The documents of pairs, which are created together, whose other half is missing. */
function halves(ids: ReadonlySet<string>): readonly string[] {
  const otherOf = (id: string) => id.replace(/[ab]$/, (half) => (half === 'a' ? 'b' : 'a'))
  return [...ids].filter((id) => id.startsWith('pair-') && !ids.has(otherOf(id)))
}

/** Reads back through the API all that was ever acknowledged. */
export async function readBack(
  lake: LakeProcess,
  { pairs, published, uploads }: Acknowledged,
): Promise<readonly string[]> {
  const headers = { Authorization: `Bearer ${lake.token}` }
  const response = await fetch(`${lake.origin}/v1/data/export/production`, { headers })
  const documents = (await response.text()).split('\n').filter(Boolean).map(parseLine)
  const byId = new Map(documents.map((document) => [String(document['_id']), document]))
  const problems = [...pairs, ...uploads.keys()].filter((id) => !byId.has(id)).map((id) => `${id} is lost`)
  problems.push(...halves(new Set(byId.keys())).map((id) => `${id} is half a transaction`))
  // The publication that the kill broke off may have been stored.
  const title = Number(byId.get(GUIDE)?.['title'] ?? 0)
  if (title < published || title > published + 1) problems.push(`${GUIDE} has title ${title}, not ${published}`)
  for (const [id, sha1] of uploads) {
    const asset = await fetch(`${lake.origin}/files/hub00000/production/${sha1}.txt`)
    const bytes = Buffer.from(await asset.arrayBuffer())
    if (createHash('sha1').update(bytes).digest('hex') !== sha1)
      problems.push(`${id} has other bytes than were uploaded`)
  }
  return problems
}
