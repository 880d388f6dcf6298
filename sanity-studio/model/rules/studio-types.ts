/** Types of documents that the Studio's actions write about other documents: nobody creates, edits or publishes one by hand. */
const WRITTEN_BY_ACTIONS: ReadonlySet<string> = new Set(['review', 'removal', 'numberNotice'])

/** Whether the documents of a type are written by the Studio's actions alone. */
export function isWrittenByActions(type: string): boolean {
  return WRITTEN_BY_ACTIONS.has(type)
}
