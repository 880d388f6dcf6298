/** A document as the desk looks at it: drafts stand for their published documents, under one id. */
export interface DeskDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** What a list has to know besides the documents it judges. */
export interface DeskFacts {
  /** YYYY-MM-DD. */
  readonly today: string
  /** The languages, besides English, whose site settings exist: those the hub is translated into. */
  readonly languages: readonly string[]
  /** The ids of the documents whose second reading is asked for and not done. */
  readonly waiting: readonly string[]
}

/**
 * One list of work on the editor's desk. `filter` is what the Studio asks the lake, over drafts laid on
 * published documents; `holds` is the rule itself. tests/unit/studio/desk.test.ts shows that they say the same.
 */
export interface DeskList {
  readonly id: string
  readonly title: string
  /** One sentence: what to do here. */
  readonly todo: string
  readonly filter: string
  holds(document: DeskDocument, facts: DeskFacts, all: readonly DeskDocument[]): boolean
}
