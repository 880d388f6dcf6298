import { freeze, isLakeDocument, type JsonObject, type LakeDocument } from '../document.ts'
import type { Change, Store } from '../store/store.ts'
import { checkDocument, checkSize } from './check-document.ts'
import { checkId } from './check-ids.ts'
import { invalid } from './mutation-error.ts'

interface Touched {
  after: LakeDocument | undefined
  readonly mutations: JsonObject[]
  /** The item of the request that touched the document last. */
  index: number
}

function timeOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : otherwise
}

/** The documents as a transaction would leave them, before anything is stored. */
export class WorkingSet {
  /** The index of the item that is being applied. */
  index = 0
  readonly #store: Store
  readonly #revision: string
  readonly #at: string
  readonly #touched = new Map<string, Touched>()

  constructor(store: Store, revision: string, at: string) {
    this.#store = store
    this.#revision = revision
    this.#at = at
  }

  /** A document as the items so far leave it. */
  get(id: string): LakeDocument | undefined {
    const touched = this.#touched.get(id)
    return touched === undefined ? this.#store.byId.get(id) : touched.after
  }

  /**
   * Writes a document under an id, with the revision and the times of this transaction.
   * @param describe makes the mutation that listeners receive, from the document as written.
   * @throws MutationError 400 or 413 where the document is invalid.
   */
  write(id: string, content: JsonObject, describe: (document: LakeDocument) => JsonObject): LakeDocument {
    checkId(id)
    checkDocument(content, id)
    const json = JSON.stringify({
      ...content,
      _id: id,
      _rev: this.#revision,
      _createdAt: timeOr(content['_createdAt'], this.get(id)?._createdAt ?? this.#at),
      _updatedAt: this.#at,
    })
    checkSize(json, id)
    // Parsed again, so that it shares no part with the request, and holds nothing that JSON lacks (Infinity, undefined).
    const document: unknown = JSON.parse(json)
    if (!isLakeDocument(document)) throw invalid(`Document "${id}" lacks its id, type or times.`)
    this.#touch(id, freeze(document), describe(document))
    return document
  }

  /** Deletes a document. */
  remove(id: string): void {
    this.#touch(id, undefined, { delete: { id } })
  }

  /** The changes so far, one a document; a document that was created and deleted again has none. */
  changes(): readonly Change[] {
    return [...this.#touched].flatMap(([documentId, { after, mutations }]) => {
      const before = this.#store.byId.get(documentId)
      if (before === undefined && after === undefined) return []
      return [{ documentId, ...(before && { before }), ...(after && { after }), mutations }]
    })
  }

  /** The index of the item that touched a document last. */
  indexOf(id: string): number {
    return this.#touched.get(id)?.index ?? this.index
  }

  /** All documents as the transaction would leave them. */
  *all(): Generator<LakeDocument> {
    for (const document of this.#store.byId.values()) if (!this.#touched.has(document._id)) yield document
    for (const { after } of this.#touched.values()) if (after !== undefined) yield after
  }

  #touch(id: string, after: LakeDocument | undefined, mutation: JsonObject): void {
    const touched = this.#touched.get(id)
    this.#touched.set(id, { after, mutations: [...(touched?.mutations ?? []), mutation], index: this.index })
  }
}
