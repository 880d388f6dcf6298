/** The id of the review document of a published document. In Sanity's cloud, ids with a dot are not public. */
export function reviewIdOf(publishedId: string): string {
  return `review.${publishedId}`
}
