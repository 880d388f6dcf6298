import type { JsonObject, LakeDocument } from '../document.ts'
import { freeze } from '../store/freeze.ts'
import { isLakeDocument } from '../store/read-rows.ts'
import type { Change, Store } from '../store/store.ts'
import { checkDocument, checkSize } from './check-document.ts'
import { checkId } from './check-id.ts'
import { invalid } from './mutation-fault.ts'

interface Touched {
  after: LakeDocument | undefined
  readonly mutations: JsonObject[]
  /** Which item of the request touched it last. */
  index: number
}

function timeOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : otherwise
}

/** The documents as a transaction would leave them, before anything is written. */
export class WorkingSet {
  /** Which item of the request is being applied. */
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

  /** A document as the transaction has left it so far. */
  get(id: string): LakeDocument | undefined {
    const touched = this.#touched.get(id)
    return touched === undefined ? this.#store.byId.get(id) : touched.after
  }

  /**
   * Writes a document under an id: its content, with revision and times of this transaction.
   * @param describe makes the mutation that listeners are told, from the document as written.
   * @throws ItemFault 400 or 413 where the lake does not keep such a document.
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
    // Through its text: nobody else holds a part of it, and it holds nothing that JSON has not (Infinity, undefined).
    const document: unknown = JSON.parse(json)
    if (!isLakeDocument(document)) throw invalid(`Document "${id}" lacks its id, type or times.`)
    this.#touch(id, freeze(document), describe(document))
    return document
  }

  /** Takes a document away. */
  remove(id: string): void {
    this.#touch(id, undefined, { delete: { id } })
  }

  /** What happened so far, document by document; what came and went again is left out. */
  changes(): readonly Change[] {
    return [...this.#touched].flatMap(([documentId, { after, mutations }]) => {
      const before = this.#store.byId.get(documentId)
      if (before === undefined && after === undefined) return []
      return [{ documentId, ...(before && { before }), ...(after && { after }), mutations }]
    })
  }

  /** The item of the request that touched a document last. */
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
