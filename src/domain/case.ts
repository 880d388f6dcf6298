import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'

/** Something that really happened, as public sources tell it. What no source says is absent or empty. */
export interface Case extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly place: string
  readonly country: string
  /** When it happened, in words: “2008 to 2010”. */
  readonly years: string
  readonly kind: string
  /** What staff saw, one thing a line. */
  readonly seen: readonly string[]
  readonly happened: string
  /** What could have stopped it: our own view. */
  readonly prevention: readonly string[]
  readonly changed?: string
  readonly notConfirmed: readonly string[]
  /** What a trainer asks a team. */
  readonly questions: readonly string[]
  readonly laws: readonly PageLink[]
  /** The slugs of the jobs that could have noticed it. */
  readonly roles: readonly string[]
  /** The slugs of the topics that it is about. */
  readonly topics: readonly string[]
  readonly layTerms: readonly string[]
}
