/** The id of the review document of a published document. In Sanity's cloud, ids with a dot are not public. */
export function reviewIdOf(publishedId: string): string {
  return `review.${publishedId}`
}

/** The id of the notice that the number of a published helpline was changed at once. */
export function noticeIdOf(publishedId: string): string {
  return `notice.${publishedId}`
}
