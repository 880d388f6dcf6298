import {
  changeNote,
  describeChange,
  isFitForReaders,
  type ChangeNote,
  type ChangeReader,
} from '../../model/rules/change-note.ts'
import type { Stored } from '../../model/rules/stored.ts'
import { changedUnits, isWordingOnly } from '../../model/translation-units/state.ts'

/** A publication that readers may be told of. */
export interface Publication {
  readonly id: string
  readonly type: string
  /** The document as it was published before. */
  readonly before: Stored | null
  readonly readBy: ChangeReader
  /** YYYY-MM-DD. */
  readonly day: string
  /** What somebody wrote in place of the proposed words; empty where readers are not to be told. */
  readonly words: string | undefined
}

/** The fields of which the editor has said in this very change that their words alone changed. */
export function wordingOf(before: Stored | null, after: Stored): ReadonlySet<string> {
  const isMarked =
    before !== null &&
    JSON.stringify(before['wordingOnly']) !== JSON.stringify(after['wordingOnly']) &&
    isWordingOnly(before, after)
  return new Set(isMarked ? changedUnits(before, after).map(({ path }) => path.split('.')[0] ?? path) : [])
}

/**
 * The note that tells readers of a publication; undefined where they are not told. The same publication always makes the same
 * note, so that it is there once. @param after the document as it is published now.
 */
export function noteOf({ id, type, before, readBy, day, words }: Publication, after: Stored): ChangeNote | undefined {
  const proposed = describeChange(before ?? undefined, after, wordingOf(before, after))
  if (proposed === undefined || words === '') return undefined
  const about = { documentId: id, documentType: type, revision: after._rev, day, readBy }
  const written = words === undefined ? [] : [{ ...proposed, words }]
  // A note that the checks refuse would keep everything else from the hub.
  return [...written, proposed].map((change) => changeNote(change, about)).find(isFitForReaders)
}
