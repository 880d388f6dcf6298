import type { PathStep } from '../domain/path-step.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import type { PATH_STEPS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'

type Row = PATH_STEPS_QUERY_RESULT[number]

/** Maps a step of the path “Start here” into the reader's language. */
export function toPathStep(
  { source, translation, localeInfo }: Localised<Row>,
  directory: Directory,
): Mapped<Row, PathStep> {
  return {
    ...localeInfo,
    id: source._id,
    title: translation.title,
    phase: source.phase,
    order: source.order,
    why: translation.why,
    inSmallHotel: nullToUndefined(translation.inSmallHotel),
    inGroup: nullToUndefined(translation.inGroup),
    areas: orEmpty(source.areas),
    tool: nullToUndefined(source.tool),
    material: directory.linksTo(orEmpty(source.material), source._id),
  }
}
