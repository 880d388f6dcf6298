import type { Fields } from '../../model/rules/fields.ts'

/** One of the two places between which a person chooses: the folder content/, or the Studio. */
export type Side = 'folder' | 'studio'

/** What is kept of one field: a side's value, or the members of both lists. */
export type FieldChoice = Side | 'both'

/** A document that waits for a choice, as the lake lists it. */
export interface Conflict {
  readonly id: string
  readonly type: string
  readonly title: string
  /** The names of the fields that differ; none where one side has no such document. */
  readonly fields: readonly string[]
  /** One sentence: why it waits. */
  readonly why: string
  /** Whether a merge of git has to be ended after the choice. */
  readonly ofGit: boolean
  /** Names both states, so that a choice is refused where one has changed since. */
  readonly version: string
}

/** How far content/ and the Studio are the same. */
export interface SyncState {
  readonly conflicts: readonly Conflict[]
  /** When the last save ended well, as ISO 8601; undefined where there was none since the start of the lake. */
  readonly savedAt?: string | undefined
  /** Why nothing can be saved to content/ at the moment, in a sentence; undefined where all is well. */
  readonly problem?: string | undefined
  /** How many documents belong in content/. */
  readonly documents: number
}

/** What is known of a document or picture to which a state refers. */
export interface Named {
  readonly title: string
  /** The address of a picture. */
  readonly url?: string | undefined
}

/** A document that waits: its state when both sides were last the same, and on either side; undefined where it has none. */
export interface Sides {
  readonly conflict: Conflict
  readonly before?: Fields | undefined
  readonly folder?: Fields | undefined
  readonly studio?: Fields | undefined
  /** Who changed it last in the Studio, and when. */
  readonly studioAuthor?: string | undefined
  readonly studioChangedAt?: string | undefined
  readonly names: Readonly<Record<string, Named>>
}
