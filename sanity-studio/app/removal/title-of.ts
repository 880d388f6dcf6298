/** The title of a document in a sentence. */
export function titleOf(document: Readonly<Record<string, unknown>>): string {
  const { title } = document
  return typeof title === 'string' && title !== '' ? `“${title}”` : 'A document without a title'
}
