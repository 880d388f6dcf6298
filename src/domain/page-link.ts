/** A page of the hub to link to, in the reader's language. */
export interface PageLink {
  readonly title: string
  readonly path: string
}
