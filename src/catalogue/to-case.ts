import type { Case } from '../domain/case.ts'
import { documentPath } from '../domain/paths.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import type { CASES_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { toEvidence } from './to-evidence.ts'

type Row = CASES_QUERY_RESULT[number]

/** Maps a real case into the reader’s language. */
export function toCase(row: Localised<Row>, directory: Directory): Mapped<Row, Case> {
  const { source, translation } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: documentPath(identity.language, 'case', identity.slug),
    summary: translation.summary,
    place: translation.place,
    country: source.country,
    years: translation.years,
    kind: source.kind,
    seen: orEmpty(translation.seen),
    happened: translation.happened,
    prevention: orEmpty(translation.prevention),
    changed: nullToUndefined(translation.changed),
    notConfirmed: orEmpty(translation.notConfirmed),
    questions: orEmpty(translation.questions),
    laws: directory.linksTo(orEmpty(source.laws), source._id),
    roles: directory.slugsOf(orEmpty(source.roles), source._id),
    topics: directory.slugsOf(orEmpty(source.topics), source._id),
    layTerms: orEmpty(translation.layTerms),
  }
}
