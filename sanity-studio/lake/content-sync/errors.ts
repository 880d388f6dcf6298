/** content/ cannot be read. Nothing was changed, neither there nor in the Studio. */
export class ContentUnreadable extends Error {}

/** content/ could not be written. It is as it was before; the Studio has everything. */
export class ContentNotSaved extends Error {}

/** A document that was changed both in content/ and in the Studio since the last snapshot. */
export interface Conflict {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly inContent: 'changed' | 'removed'
  readonly inStudio: 'changed' | 'removed'
}

const MAX_LISTED = 20

/** Documents were changed on both sides. Nothing was changed on either. */
export class ContentConflict extends Error {
  readonly documents: readonly Conflict[]

  constructor(documents: readonly Conflict[]) {
    const lines = documents.slice(0, MAX_LISTED).map(({ id, type, title, inContent, inStudio }) => {
      return `  ${id} (${type}) “${title}”: ${inContent} in content/, ${inStudio} in the Studio`
    })
    const more = documents.length > MAX_LISTED ? [`  and ${documents.length - MAX_LISTED} more`] : []
    const count = documents.length === 1 ? 'One document was' : `${documents.length} documents were`
    super(
      [
        `${count} changed both in content/ and in the Studio since they were last the same:`,
        ...lines,
        ...more,
        'Nothing was overwritten. Choose a side for them: start the Studio with --conflicts=content to keep the text of',
        'content/ (the history of each document keeps the other), or with --conflicts=studio to keep the Studio’s.',
      ].join('\n'),
    )
    this.documents = documents
  }
}
