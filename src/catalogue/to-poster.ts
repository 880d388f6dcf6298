import type { Poster } from '../domain/poster.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import type { POSTERS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'

type Row = POSTERS_QUERY_RESULT[number]

/** Maps the words of a poster into the reader's language. */
export function toPoster(
  { source, translation, localeInfo }: Localised<Row>,
  directory: Directory,
): Mapped<Row, Poster> {
  const [role] = directory.slugsOf(source.role === null ? [] : [source.role], source._id)
  return {
    ...localeInfo,
    id: source._id,
    kind: source.kind,
    title: translation.title,
    role,
    scene: nullToUndefined(source.scene),
    sceneAlt: nullToUndefined(translation.sceneAlt),
    lines: orEmpty(translation.lines),
    rights: orEmpty(source.rights),
    closing: orEmpty(translation.closing),
  }
}
