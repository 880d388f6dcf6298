import type { BlockOf, BlockType } from '../domain/rich-text.ts'
import type { Translate } from '../i18n/translate.ts'

/** The props of a view beside its block. */
export interface Surroundings {
  /** BCP 47 tag of the page's language. */
  readonly language: string
  readonly t: Translate
  /** YYYY-MM-DD; asked only by views that compare dates. */
  readonly today: () => string
  /** Whether signs come with their drawings: in a lesson, not in a text that has to arrive on a phone at once. */
  readonly isDrawn?: boolean
}

/** What the view of a type of block gets. */
export type ViewProps<Type extends BlockType> = Surroundings & { readonly block: BlockOf<Type> }
