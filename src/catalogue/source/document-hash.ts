import { hash } from 'node:crypto'

import type { ContentDocument } from './source.ts'

const hashes = new WeakMap<ContentDocument, string>()

/** Remembers the hash of the text from which a document was read, so that the document need not be written as text again. */
export function setDocumentHash(document: ContentDocument, digest: string): void {
  hashes.set(document, digest)
}

/** A hash of all that is in a document. Equal hashes mean equal documents; equal documents may have different ones. */
export function documentHash(document: ContentDocument): string {
  const known = hashes.get(document)
  if (known !== undefined) return known
  const digest = hash('sha256', JSON.stringify(document), 'base64')
  hashes.set(document, digest)
  return digest
}
