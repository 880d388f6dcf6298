import type { Helpline } from './helpline.ts'
import type { Wording } from './wording.ts'

/** What every page of one language shares. */
export interface Site extends Wording {
  readonly title: string
  readonly tagline: string
  readonly promise: string
  readonly description: string
  readonly emergency: Helpline
  readonly mainHelpline: Helpline
  readonly mainHelplineLabel: string
  readonly silentCall?: Helpline
  readonly policeLine?: Helpline
  /** Ids of resources to start with. */
  readonly featured: readonly string[]
}
