/** The published ids of the documents whose second reading is asked for and not done. */
export const WAITING_IDS_QUERY = '*[_type == "review" && !defined(approvedRevision)].documentId'

/** The ids under which such documents are seen: in a list as published ones, by a listener also as drafts. */
export function idsAsSeen(publishedIds: readonly string[]): string[] {
  return publishedIds.flatMap((id) => [id, `drafts.${id}`])
}
