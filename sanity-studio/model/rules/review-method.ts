/** How somebody checked the facts of a document, as its field `lastReviewedHow` has it. */
export const REVIEW_METHODS = ['telephone', 'page', 'document'] as const

export type ReviewMethod = (typeof REVIEW_METHODS)[number]

/**
 * The names of the ways for editors.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const REVIEW_METHOD_NAMES: Readonly<Record<ReviewMethod, string>> = {
  telephone: 'By telephone',
  page: 'On its page',
  document: 'In a document',
}
