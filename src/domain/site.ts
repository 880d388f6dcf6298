import type { Brand } from './brand.ts'
import type { Helpline } from './helpline.ts'
import type { Problem } from './problem.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { ShownSentence } from './shown-sentence.ts'

/** What an editor reads where a hub has no settings: the checks say it before a build, the library if it still comes to that. */
export const NO_SETTINGS: Problem = {
  where: 'siteSettings',
  what: 'The site has no settings, so no page would show whom to call.',
  fix: 'Publish one siteSettings document with an emergency number.',
}

/** The words of a hub about itself, on every page of one language. */
export interface SiteNames extends LocaleInfo {
  readonly title: string
  readonly tagline: string
  readonly promise: string
  readonly description: string
  /** Its mark and colour; absent where nobody asks for them. */
  readonly brand?: Brand
  /** Where readers report mistakes and send proposals, as mailto: or https:; absent where no link is shown. */
  readonly proposeTo?: string | undefined
  /** The address of the hub's repository, without a slash at its end; absent where the settings have none. */
  readonly repository?: string | undefined
  /** The branch of it that holds the hub; absent where that is `main`. */
  readonly branch?: string | undefined
}

/** The data that all pages of one language share. */
export interface Site extends SiteNames {
  readonly emergency: Helpline
  /** The line for everything but danger; absent where the hub lists none of its country. */
  readonly mainHelpline?: Helpline
  /** Its words on every page; empty without it. */
  readonly mainHelplineLabel: string
  readonly silentCall?: Helpline
  readonly policeLine?: Helpline
  /** Where “Leave this page” leads; absent where the hub shows no such button. */
  readonly leave?: { readonly address: string; readonly title: string }
  /** From so many days on a copy that a reader keeps says that numbers may have changed. */
  readonly offlineDays: number
  /** Whether texts that can do harm when they are wrong are held back until somebody has read them. */
  readonly hidesUnread: boolean
  /** YYYY-MM-DD: until when where mistakes go is known to be right. */
  readonly addressesGoodUntil?: string | undefined
  /** Ids of papers and guides to start with, in order. */
  readonly featured: readonly string[]
  /** The sentences to show to a person who does not speak one's language, in order. */
  readonly shownSentences: readonly ShownSentence[]
  /** Tags of the languages of which the hub has one page. */
  readonly smallLanguages: readonly string[]
}
