/** The parts of a document id. */
export interface DocumentIdParts {
  /** The id under which the document is, or would be, published. */
  readonly publishedId: string
  /** `published`, `drafts`, or the name of a release. */
  readonly layer: string
}

/** Splits `a`, `drafts.a` or `versions.<release>.a` into the published id and the layer. */
export function parseDocumentId(id: string): DocumentIdParts {
  if (id.startsWith('drafts.')) return { publishedId: id.slice('drafts.'.length), layer: 'drafts' }
  const [, release, publishedId] = /^versions\.([^.]+)\.(.+)$/.exec(id) ?? []
  if (release === undefined || publishedId === undefined) return { publishedId: id, layer: 'published' }
  return { publishedId, layer: release }
}

/** Whether readers of the published site can see a document of this id. */
export function isPublishedId(id: string): boolean {
  return parseDocumentId(id).layer === 'published'
}
