import { type Fields, isFields, textsIn } from '../../model/rules/fields.ts'

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
  /** Names both states, so that a choice is refused where one has changed since. */
  readonly version: string
}

/** How far content/ and the Studio are the same. */
export interface SyncState {
  readonly conflicts: readonly Conflict[]
  /** When the last save ended well, as ISO 8601; undefined where there was none since the start of the lake. */
  readonly savedAt: string | undefined
  /** Why nothing can be saved to content/ at the moment, in a sentence; undefined where all is well. */
  readonly problem: string | undefined
  /** How many documents belong in content/. */
  readonly documents: number
}

/** What is known of a document or picture to which a state refers. */
export interface Named {
  readonly title: string
  /** The address of a picture. */
  readonly url: string | undefined
}

/** A document that waits: its state when both sides were last the same, and on either side; undefined where it has none. */
export interface Sides {
  readonly conflict: Conflict
  readonly before: Fields | undefined
  readonly folder: Fields | undefined
  readonly studio: Fields | undefined
  /** Who changed it last in the Studio, and when. */
  readonly studioAuthor: string | undefined
  readonly studioChangedAt: string | undefined
  readonly names: ReadonlyMap<string, Named>
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
const fieldsOf = (value: unknown) => (isFields(value) ? value : undefined)

function toConflict(value: unknown): Conflict | undefined {
  if (!isFields(value)) return undefined
  const { id, type, title, fields, why, version } = value
  if (typeof id !== 'string' || typeof type !== 'string' || typeof version !== 'string') return undefined
  return { id, type, title: textOf(title) ?? id, fields: textsIn(fields), why: textOf(why) ?? '', version }
}

/** Reads the lake's list of conflicts. @throws TypeError where the answer is something else. */
export function parseSyncState(answer: unknown): SyncState {
  if (!isFields(answer) || !Array.isArray(answer['conflicts']))
    throw new TypeError('The lake did not answer with a list of conflicts. Start it again.')
  const { conflicts, savedAt, problem, documents } = answer
  return {
    conflicts: conflicts.flatMap((conflict) => toConflict(conflict) ?? []),
    savedAt: textOf(savedAt),
    problem: textOf(problem),
    documents: typeof documents === 'number' ? documents : 0,
  }
}

/** Reads both sides of a conflict as the lake describes them. @throws TypeError where the answer is something else. */
export function parseSides(answer: unknown): Sides {
  const conflict = isFields(answer) ? toConflict(answer['conflict']) : undefined
  if (!isFields(answer) || conflict === undefined)
    throw new TypeError('The lake did not answer with both sides of a document. Start it again.')
  const named = Object.entries(fieldsOf(answer['names']) ?? {}).map(([id, value]): [string, Named] => {
    const { title, url } = fieldsOf(value) ?? {}
    return [id, { title: textOf(title) ?? '', url: textOf(url) }]
  })
  return {
    conflict,
    before: fieldsOf(answer['before']),
    folder: fieldsOf(answer['folder']),
    studio: fieldsOf(answer['studio']),
    studioAuthor: textOf(answer['studioAuthor']),
    studioChangedAt: textOf(answer['studioChangedAt']),
    names: new Map(named),
  }
}
