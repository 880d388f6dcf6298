import type { Evidence } from './evidence.ts'
import type { RichText } from './rich-text.ts'
import type { LocaleInfo } from './locale-info.ts'

/** A text at an address of its own, such as /privacy/ or /for-guests/. */
export interface Page extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly summary: string
  /** Words that people type who do not know its name. */
  readonly layTerms: readonly string[]
  readonly body: RichText
}

/** Whether it is the page for guests, which has the numbers of the reader's country and signs beside its text. */
export function isForGuests({ slug }: Pick<Page, 'slug'>): boolean {
  return slug === 'for-guests'
}
