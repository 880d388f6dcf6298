/** A page of the hub to link to. */
export interface PageLink {
  readonly title: string
  readonly path: string
  /**
   * The language of the title, where it is a document's: it may stand in for one in the reader's
   * language. Absent for words of the interface, which are in the language of the page.
   */
  readonly language?: string
}
