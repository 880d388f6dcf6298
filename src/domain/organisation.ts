import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'

/** A body that publishes, enforces, helps or belongs to the network. */
export interface Organisation extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly alsoKnownAs: readonly string[]
  readonly kind: string
  readonly description: string
  readonly country: string
  readonly url?: string
  readonly status?: string
  /** What people type who do not know its name. */
  readonly layTerms: readonly string[]
}
