/** What GROQ cannot tell, or not soon enough, and the Studio computes from what it has read. */
export interface DeskFacts {
  /** The published ids of the translations whose original has changed since. */
  readonly outdated: readonly string[]
  /** The published ids of the English documents without a translation into one of the hub's languages. */
  readonly untranslated: readonly string[]
}

/**
 * One list of the editor's desk. `filter` is the GROQ condition, in the perspective of drafts, and where that does not say all,
 * `among` narrows what it finds.
 *
 * No list of ids is a parameter of a filter: it would grow with the content, and a listener's address may not.
 */
export interface DeskList {
  readonly id: string
  readonly title: string
  /** One sentence: what to do with the documents of the list. */
  readonly todo: string
  /** Whether it is shown in groups by risk, the worst first (rules/risk.ts). */
  readonly byRisk?: boolean
  /** With `$today`: YYYY-MM-DD. */
  readonly filter: string
  /** The fact whose documents alone belong to the list, of those that the filter finds. */
  readonly among?: keyof DeskFacts
  /** A GROQ expression by which the list is sorted, lowest first; the last change first where there is none. */
  readonly order?: string
}
