/** What somebody wants of a new hub. */
export interface Wishes {
  /** The folder to be written. */
  readonly folder: string
  readonly name: string
  readonly tagline: string
  /** Where readers report mistakes, as mailto: or https:; empty where there is no address yet. */
  readonly address: string
  /** Codes of ISO 3166-1; the number on every page is that of the first. */
  readonly countries: readonly string[]
  /** BCP 47 tag of the language of the originals. */
  readonly base: string
  /** BCP 47 tags of the languages beside that. */
  readonly languages: readonly string[]
  /** By country the emergency number that somebody gave because the content has none. */
  readonly emergency: ReadonlyMap<string, string>
  /** Whether all is taken over, guides, papers and trainings too, as a hotel group wants it that works in the same countries. */
  readonly isWhole: boolean
}

/** A wish that cannot be met, in a sentence that says how it can be. */
export class WishRefused extends Error {}
