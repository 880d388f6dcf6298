import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'
import type { RichText } from './rich-text.ts'

/** What an invented hotel writes into one paper. */
export interface FilledPaper {
  /** The empty one: a paper or, where there is none, the guide to it. */
  readonly paper: PageLink
  /** The last part of its address. */
  readonly slug: string
  readonly note: string
  /** The rows of its sheets, and what stands beside each box of its checklists, by their headings. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>
  /** The options that are kept, by their bold words; empty where the paper has none. */
  readonly options: Readonly<Record<string, string>>
  /** What the hotel writes instead; empty where it fills in the paper. */
  readonly body: RichText
}

/** A hotel that does not exist, with its papers filled in. */
export interface ModelHotel extends LocaleInfo {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly shortTitle: string
  readonly summary: string
  /** What it writes into the blanks of papers, by their names. */
  readonly facts: Readonly<Record<string, string>>
  readonly papers: readonly FilledPaper[]
}
