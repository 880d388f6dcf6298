import { memoizeByObject } from './memoize.ts'

/** A page of the hub to link to. */
export interface PageLink {
  readonly title: string
  readonly path: string
  /**
   * The language of the title of a document: without a translation it is not the reader's. Absent for words of the
   * interface, which are in the language of the page.
   */
  readonly language?: string
}

/** The link to something that has more to it than a title and an address. */
export const linkTo: (page: PageLink) => PageLink = memoizeByObject(({ title, path, language }: PageLink) => ({
  title,
  path,
  language,
}))
