/** The id without `drafts.` or `versions.<name>.` in front. */
function publishedId(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
}

/** Whether readers of the site see this document. */
export function isPublished(id: string): boolean {
  return publishedId(id) === id
}

const ASSET_TYPE = /^sanity\.(?:image|file)Asset$/

/** Whether a document stands in content/: assets stand there as files, and what the lake keeps for itself does not. */
export function isMirrored({ _id, _type }: { readonly _id: string; readonly _type: string }): boolean {
  return !ASSET_TYPE.test(_type) && !_id.startsWith('_.')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The order of lines in content/: by type, then by id, a draft behind what it is a draft of. */
export function byTypeAndId(
  a: { readonly _id: string; readonly _type: string },
  b: { readonly _id: string; readonly _type: string },
): number {
  return (
    compare(a._type, b._type) ||
    compare(publishedId(a._id), publishedId(b._id)) ||
    Number(isPublished(b._id)) - Number(isPublished(a._id)) ||
    compare(a._id, b._id)
  )
}
