import { hasPage, type Organisation } from '../domain/organisation.ts'
import type { PageLink } from '../domain/page-link.ts'
import { documentPath, partPath } from '../domain/paths.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toSource } from './source/to-source.ts'
import type { ORGANISATIONS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { paired } from './paired.ts'
import { toEvidence } from './to-evidence.ts'

type Row = ORGANISATIONS_QUERY_RESULT[number]
type WorkRow = NonNullable<Row['work']>[number]
type PartnerRow = NonNullable<Row['workedWith']>[number]

/** Maps an organisation into the reader's language. */
export function toOrganisation(row: Localised<Row>, directory: Directory): Mapped<Row, Organisation> {
  const { source, translation } = row
  const identity = toIdentity(row)
  const works = directory.worksOf(source._id)
  const membership = nullToUndefined(source.membership)
  const pageOf = (...ids: readonly (string | null)[]): PageLink | undefined =>
    directory.linksTo(
      ids.filter((id) => id !== null),
      source._id,
    )[0]
  return {
    ...identity,
    ...toEvidence(source, translation),
    ...works,
    path: hasPage({ ...works, membership })
      ? documentPath(identity.language, 'organisation', identity.slug)
      : `${partPath(identity.language, 'organisations')}#${identity.slug}`,
    alsoKnownAs: orEmpty(source.alsoKnownAs),
    kind: source.kind,
    description: translation.description,
    country: source.country,
    url: nullToUndefined(source.url),
    status: nullToUndefined(translation.status),
    membership,
    networkRole: nullToUndefined(source.networkRole),
    work: paired(translation.work, source.work).map(
      ({ words, shared }): Mapped<WorkRow, Organisation['work'][number], 'organisation' | 'partnership'> => ({
        title: words.title,
        page: pageOf(shared.partnership, shared.organisation),
        form: nullToUndefined(words.form),
        when: words.when,
        text: nullToUndefined(words.text),
        sources: orEmpty(shared.sources).map(toSource),
      }),
    ),
    workedWith: paired(translation.workedWith, source.workedWith).map(
      ({ words, shared }): Mapped<PartnerRow, Organisation['workedWith'][number], 'organisation'> => ({
        name: shared.name,
        page: pageOf(shared.organisation),
        text: nullToUndefined(words.text),
        sources: orEmpty(shared.sources).map(toSource),
      }),
    ),
    endorsedBy: directory.linksTo(orEmpty(source.endorsedBy), source._id),
    layTerms: orEmpty(translation.layTerms),
  }
}
