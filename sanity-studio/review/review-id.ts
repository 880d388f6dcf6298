/** The id of the document that keeps the second reading of another. An id with a dot is not public in the cloud. */
export function reviewIdOf(publishedId: string): string {
  return `review.${publishedId}`
}
