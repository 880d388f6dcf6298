import { contentPath, type FileChange, writeFiles } from '../../../sanity-studio/lake/content-folder/index.ts'
import type { ContentDocument } from '../../../src/catalogue/source/source.ts'
import { readRawDocuments } from '../documents.ts'
import type { Change } from './changes.ts'

/** A content folder that somebody publishes to, as the content sync of the lake does: only the files that change are written. */
export class ContentFolder {
  readonly #folder: string
  readonly #documents: Map<string, ContentDocument>

  private constructor(folder: string, documents: readonly ContentDocument[]) {
    this.#folder = folder
    this.#documents = new Map(documents.map((document) => [document._id, document]))
  }

  /** Reads a generated dataset. */
  static async open(folder: string): Promise<ContentFolder> {
    return new ContentFolder(folder, await readRawDocuments(folder))
  }

  get documents(): readonly ContentDocument[] {
    return [...this.#documents.values()]
  }

  /** @returns when the changed files were in their places, in milliseconds since 1970. */
  async publish({ put, remove }: Pick<Change, 'put' | 'remove'>): Promise<number> {
    const removed = remove.flatMap((id) => this.#documents.get(id) ?? [])
    await writeFiles(this.#folder, [
      ...put.map((document): FileChange => [contentPath(document), `${JSON.stringify(document, null, 2)}\n`]),
      ...removed.map((document): FileChange => [contentPath(document), undefined]),
    ])
    for (const document of put) this.#documents.set(document._id, document)
    for (const { _id } of removed) this.#documents.delete(_id)
    return Date.now()
  }
}
