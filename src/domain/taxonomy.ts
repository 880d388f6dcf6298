import type { Sign } from './sign.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'

/** The subject of resources. */
export interface Topic extends LocaleInfo {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly definition: string
  readonly order: number
  /** A value of TOPIC_THEMES. */
  readonly theme: string
  /** Words that people type who do not know the official one. */
  readonly layTerms: readonly string[]
}

/** A job in or around a hotel. */
export interface Role extends LocaleInfo {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly shortTitle: string
  readonly definition: string
  readonly order: number
  /** Absent until an editor has written one. */
  readonly briefing?: Briefing
  /** Only of jobs at a desk, whose page begins with it. */
  readonly office?: Office
  /** The id of the guide that is the long part of its page. */
  readonly guide?: string
  /** True of guests and partners: what is for every job is for staff, not for them. */
  readonly isOutside: boolean
  /** A page written for them. */
  readonly ownPage?: PageLink
  readonly layTerms: readonly string[]
}

/** Whether an editor has written the briefing of a job. */
export function hasBriefing(role: Role): role is Role & { readonly briefing: Briefing } {
  return role.briefing !== undefined
}

/** The text of one screen for somebody in a job. */
export interface Briefing {
  readonly signs: readonly Sign[]
  readonly do: readonly string[]
  readonly dont: readonly string[]
  /** A sentence to say aloud; `____` is a gap to fill. */
  readonly say: string
  /** The same in English, which whoever hears it may speak; absent on the English page. */
  readonly sayInEnglish?: string | undefined
}

/** What somebody in an office gets before the signs. */
export interface Office {
  readonly first: readonly FirstThing[]
  /** Ids of papers and of laws, most needed first. */
  readonly papers: readonly string[]
  readonly laws: readonly string[]
}

/** One of the three things to do first, why, and the page that helps. */
export interface FirstThing {
  readonly title: string
  readonly reason: string
  readonly page: PageLink
}
