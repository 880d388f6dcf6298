import type { ChangeNote } from '../domain/change-note.ts'
import { nullToUndefined } from './source/nullable.ts'
import type { CHANGE_NOTES_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'

type Row = CHANGE_NOTES_QUERY_RESULT[number]

/** Maps a note of what changed. It leads to the document as long as that is published. */
export function toChangeNote(
  { source, localeInfo }: Localised<Row>,
  directory: Directory,
): Mapped<Row, ChangeNote, 'readBy'> {
  const { _id: id, title, words, kind, day, readBy } = source
  const documentId = nullToUndefined(source.documentId)
  return {
    ...localeInfo,
    ...{ id, title, words, kind, day, documentId },
    hasSecondReader: readBy === 'second-reader',
    path: documentId === undefined ? undefined : directory.pathOf(documentId),
  }
}
