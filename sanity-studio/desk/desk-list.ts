/** A document as the desk sees it: a draft replaces its published document, under the published id. */
export interface DeskDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** What a list has to know besides its documents. */
export interface DeskFacts {
  /** YYYY-MM-DD. */
  readonly today: string
  /** The languages besides English into which the hub is translated: those that have site settings. */
  readonly languages: readonly string[]
  /** The published ids of the documents whose review is requested, and neither approved nor sent back. */
  readonly waiting: readonly string[]
  /** The published ids of the documents that a second reader has sent back. */
  readonly sentBack: readonly string[]
  /** The published ids of the translations whose original has changed since. */
  readonly outdated: readonly string[]
  /** The published ids of the documents with a translation into every one of the languages. */
  readonly translated: readonly string[]
  /** The ids of the documents whose removal is requested and not yet approved. */
  readonly removals: readonly string[]
}

/**
 * One list of the editor's desk. `filter` is the GROQ condition for the lake, in the perspective of drafts; `holds` is
 * the same rule in code. tests/unit/studio/desk.test.ts compares the two over all content.
 */
export interface DeskList {
  readonly id: string
  readonly title: string
  /** One sentence: what to do with the documents of the list. */
  readonly todo: string
  /** Whether it is shown in groups by risk, the worst first (rules/risk.ts). */
  readonly byRisk?: boolean
  readonly filter: string
  /** A GROQ expression by which the list is sorted, lowest first; the last change first where there is none. */
  readonly order?: string
  holds(document: DeskDocument, facts: DeskFacts, all: readonly DeskDocument[]): boolean
}
