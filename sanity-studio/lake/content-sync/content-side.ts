import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LakeDocument } from '../document.ts'
import {
  hashOfDocument,
  hashOfText,
  isSynced,
  setHash,
  toContentDocument,
  type ContentDocument,
} from '../content-folder/content-document.ts'
import { idAt, isPrivatePath } from '../content-folder/content-path.ts'
import { ContentUnreadable } from '../content-folder/errors.ts'
import { parseFile, type StoredDocument } from '../content-folder/parse-file.ts'
import { isDocumentPath, isUnchanged, readAtOnce, stampOf, timeOf } from '../content-folder/read-folder.ts'
import type { FileChange } from '../content-folder/write-files.ts'
import { differingFields } from './compare-sides.ts'

/** A file of content/ as it was last read or written. */
export interface KnownFile {
  readonly id: string
  /** The hash of its bytes: that of its document, where the lake has written it. */
  readonly hash: string
  /** Another one as soon as the file was written again. */
  readonly stamp: string
}

/** The documents of content/ by id. */
export interface ReadContent {
  readonly documents: ReadonlyMap<string, ContentDocument>
  /** Those of which git has left two versions: the document is the version that the store does not have. */
  readonly undecided: ReadonlySet<string>
  /** Of those the first version, where the store has neither. */
  readonly unseen: ReadonlyMap<string, ContentDocument>
  /** Whether there is a folder with private drafts. */
  readonly hasPrivate: boolean
}

/** The folder content/, of which only what has changed is read again. */
export interface ContentSide {
  /** @throws ContentUnreadable where a file cannot be read, naming it. */
  read(): Promise<ReadContent>
  /** The files, by their paths below content/, as they were last read or written. */
  readonly files: ReadonlyMap<string, KnownFile>
  /** Whether no file was added, replaced or removed since, and none of some files was written. */
  isUntouched(paths: readonly string[]): boolean
  /** The document of a file. @throws ContentUnreadable. */
  documentAt(path: string): ContentDocument
  /** Notes what was written. */
  note(changes: readonly FileChange[]): void
}

interface ReadFile extends KnownFile {
  /** Undefined where it is the document of the store. */
  readonly document?: ContentDocument
  readonly isUndecided?: boolean
  /** The first of two versions, where the store has neither. */
  readonly unseen?: ContentDocument
}

/** Another id for a private draft, where somebody shares another draft of the same document. */
function otherIdOf(id: string, documents: ReadonlyMap<string, ContentDocument>): string {
  const other = `${id}-private`
  return documents.has(other) ? otherIdOf(other, documents) : other
}

/** @param byId the documents of the store. */
export function createContentSide(content: string, byId: ReadonlyMap<string, LakeDocument>): ContentSide {
  let files = new Map<string, ReadFile>()
  let changedAt: ReadonlyMap<string, bigint> = new Map()

  function toDocument(path: string, stored: StoredDocument): ContentDocument {
    const document = toContentDocument(stored)
    if (document !== undefined && isSynced(document)) return document
    throw new ContentUnreadable(`${join(content, path)} is a document that content/ does not hold. Remove the file.`)
  }

  const hasHash = (id: string, hash: string) => {
    const document = byId.get(id)
    return document !== undefined && hashOfDocument(document) === hash
  }

  /**
   * Of two versions, the one that the store does not have; of two that say the same, the later one. Undefined where the store
   * has no such document: then it could not keep the other version.
   */
  function choose(path: string, [ours, theirs]: readonly [StoredDocument, StoredDocument], hash: string) {
    const [one, other] = [toDocument(path, ours), toDocument(path, theirs)]
    if (differingFields(one, other).length === 0) return { document: one._updatedAt > other._updatedAt ? one : other }
    if (!byId.has(one._id)) return undefined
    const document = hasHash(other._id, hashOfDocument(other)) ? one : other
    const unseen = document === one || hasHash(one._id, hashOfDocument(one)) ? {} : { unseen: one }
    // It is in this state as long as nobody has chosen.
    setHash(document, hash)
    return { document, isUndecided: true, ...unseen }
  }

  function readFile(path: string, place: string, stamp: string): ReadFile {
    const bytes = readFileSync(place)
    const [id, hash] = [idAt(path), hashOfText(bytes)]
    if (hasHash(id, hash)) return { id, hash, stamp }
    const parsed = parseFile(path, bytes)
    if ('document' in parsed) return { id, hash, stamp, document: toDocument(path, parsed.document) }
    const chosen = parsed.sides && choose(path, parsed.sides, hash)
    if (chosen !== undefined) return { id, hash, stamp, ...chosen }
    const { line, what, fix } = parsed.problem
    throw new ContentUnreadable(`${join(content, path)}${line === undefined ? '' : `:${line}`}: ${what} ${fix}`)
  }

  function documentOf(path: string, file: ReadFile): ContentDocument {
    const inStore = byId.get(file.id)
    if (inStore !== undefined && hashOfDocument(inStore) === file.hash) {
      const { id, hash, stamp } = file
      files.set(path, { id, hash, stamp })
      return inStore
    }
    if (file.document !== undefined) return file.document
    const read = readFile(path, join(content, path), file.stamp)
    files.set(path, read)
    if (read.document === undefined) throw new ContentUnreadable(`${join(content, path)} has changed. Save again.`)
    return read.document
  }

  function collect(): ReadContent {
    const documents = new Map<string, ContentDocument>()
    const undecided = new Set<string>()
    const unseen = new Map<string, ContentDocument>()
    for (const [path, file] of files) {
      const document = documentOf(path, file)
      const shared = documents.get(file.id)
      if (file.isUndecided === true) undecided.add(file.id)
      if (file.unseen !== undefined) unseen.set(file.id, file.unseen)
      if (shared === undefined) documents.set(file.id, document)
      else if (!isPrivatePath(path))
        throw new ContentUnreadable(`${join(content, path)} has the id “${file.id}”, as another file has. Remove one.`)
      else if (hashOfDocument(shared) !== hashOfDocument(document)) {
        const _id = otherIdOf(file.id, documents)
        documents.set(_id, { ...document, _id })
      }
    }
    return { documents, undecided, unseen, hasPrivate: changedAt.has('private') }
  }

  return {
    get files() {
      return files
    },
    async read() {
      await readAtOnce(content, (listing) => {
        const next = new Map<string, ReadFile>()
        for (const [path, place] of listing.files) {
          const stamp = stampOf(place)
          const known = files.get(path)
          next.set(path, known?.stamp === stamp ? known : readFile(path, place, stamp))
        }
        files = next
        changedAt = listing.changedAt
      })
      return collect()
    },
    isUntouched: (paths) =>
      isUnchanged(content, { changedAt }) &&
      paths.every((path) => stampOf(join(content, path)) === (files.get(path)?.stamp ?? '')),
    documentAt(path) {
      const file = files.get(path)
      if (file === undefined) throw new ContentUnreadable(`${join(content, path)} was never read.`)
      return documentOf(path, file)
    },
    note(changes) {
      const documents = changes.filter(([path]) => isDocumentPath(path))
      for (const [path, bytes] of documents) {
        if (bytes === undefined) files.delete(path)
        else files.set(path, { id: idAt(path), hash: hashOfText(bytes), stamp: stampOf(join(content, path)) })
      }
      const times = new Map(changedAt)
      const parents = documents.flatMap(([path]) =>
        path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/')),
      )
      for (const folder of new Set(['', ...parents])) {
        const time = timeOf(join(content, folder))
        if (time === undefined) times.delete(folder)
        else times.set(folder, time)
      }
      changedAt = times
    },
  }
}
