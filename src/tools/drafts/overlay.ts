import { publishedOnly } from '../../sanity/published.ts'
import type { ContentDocument } from '../../sanity/source.ts'

const DRAFT = 'drafts.'

/** A dataset as its editors see it, and which of its documents are drafts. */
export interface Overlay {
  readonly documents: readonly ContentDocument[]
  /** The published ids of the documents that a draft stands for. */
  readonly drafts: ReadonlySet<string>
}

/**
 * Lays drafts over the published documents, under the published id, as Sanity's perspective “drafts” does.
 * @param raw every document of the dataset; versions of releases are left out.
 * @param leftOut published ids whose draft cannot be shown: there the published document stays.
 */
export function overlayDrafts(raw: readonly ContentDocument[], leftOut: ReadonlySet<string> = new Set()): Overlay {
  const shown = new Map(publishedOnly(raw).map((each) => [each._id, each]))
  const drafts = new Set<string>()
  for (const draft of raw.filter(({ _id }) => _id.startsWith(DRAFT))) {
    const id = draft._id.slice(DRAFT.length)
    if (leftOut.has(id)) continue
    shown.set(id, { ...draft, _id: id })
    drafts.add(id)
  }
  return { documents: [...shown.values()], drafts }
}
