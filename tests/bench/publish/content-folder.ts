import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ContentDocument } from '../../../src/sanity/source.ts'
import { readRawDocuments } from '../documents.ts'
import type { Change } from './changes.ts'

/** A content folder that somebody publishes to, as the content sync of the lake does: the file of all documents is replaced. */
export class ContentFolder {
  readonly #file: string
  readonly #documents: Map<string, ContentDocument>
  /** The line of each document, so that only those that change are written anew. */
  readonly #lines: Map<string, string>

  private constructor(folder: string, documents: readonly ContentDocument[]) {
    this.#file = join(folder, 'data.ndjson')
    this.#documents = new Map(documents.map((document) => [document._id, document]))
    this.#lines = new Map(documents.map((document) => [document._id, JSON.stringify(document)]))
  }

  /** Reads a generated dataset. */
  static async open(folder: string): Promise<ContentFolder> {
    return new ContentFolder(folder, await readRawDocuments(folder))
  }

  get documents(): readonly ContentDocument[] {
    return [...this.#documents.values()]
  }

  /** @returns when the changed file was in its place, in milliseconds since 1970. */
  async publish({ put, remove }: Pick<Change, 'put' | 'remove'>): Promise<number> {
    for (const document of put) {
      this.#documents.set(document._id, document)
      this.#lines.set(document._id, JSON.stringify(document))
    }
    for (const id of remove) {
      this.#documents.delete(id)
      this.#lines.delete(id)
    }
    const fresh = `${this.#file}.new`
    await writeFile(fresh, [...this.#lines.values()].map((line) => `${line}\n`).join(''))
    await rename(fresh, this.#file)
    return Date.now()
  }
}
