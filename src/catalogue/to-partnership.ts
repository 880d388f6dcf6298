import type {
  FirstResponder,
  NamedBody,
  Partnership,
  PartnershipActivity,
  ReferralRoute,
  ReferralStep,
} from '../domain/partnership.ts'
import type { Source } from '../domain/evidence.ts'
import { documentPath } from '../domain/paths.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toSource, type SourceRow } from './source/to-source.ts'
import type { PARTNERSHIPS_QUERY_RESULT, REFERRAL_ROUTES_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { paired } from './paired.ts'
import { toEvidence } from './to-evidence.ts'

type PartnershipRow = PARTNERSHIPS_QUERY_RESULT[number]
type RouteRow = REFERRAL_ROUTES_QUERY_RESULT[number]
type StepRow = NonNullable<PartnershipRow['pathway']>[number]
type PlaceRow = NonNullable<RouteRow['places']>[number]
type ActivityRow = NonNullable<PartnershipRow['training']>[number]

/** A member of a list of a partnership. */
type Part<Name extends 'contacts' | 'figures' | 'roles' | 'work'> = NonNullable<PartnershipRow[Name]>[number]

interface SaidRow {
  readonly _key: string
  readonly sources: readonly SourceRow[] | null
}

function sourcesOf({ sources }: SaidRow): readonly Source[] {
  return orEmpty(sources).map(toSource)
}

function toSteps(
  translated: readonly StepRow[] | null,
  originals: readonly StepRow[] | null,
  directory: Directory,
  id: string,
): readonly ReferralStep[] {
  return paired(translated, originals).map(({ words, shared }): Mapped<StepRow, ReferralStep> => ({
    title: words.title,
    text: words.text,
    helplines: directory.helplinesOf(orEmpty(shared.helplines), id),
    sources: sourcesOf(shared),
  }))
}

function toActivities(
  translated: readonly ActivityRow[] | null,
  originals: readonly ActivityRow[] | null,
): readonly PartnershipActivity[] {
  return paired(translated, originals).map(({ words, shared }): Mapped<ActivityRow, PartnershipActivity> => ({
    title: words.title,
    by: nullToUndefined(words.by),
    text: nullToUndefined(words.text),
    when: words.when,
    sources: sourcesOf(shared),
  }))
}

interface NamedRow {
  readonly name: string
  readonly organisation: string | null
}

function toNamedBody(
  { name, organisation }: NamedRow,
  directory: Directory,
  id: string,
): Mapped<NamedRow, NamedBody, 'organisation'> {
  const [page] = organisation === null ? [] : directory.linksTo([organisation], id)
  return { name, page }
}

/** Maps a local partnership into the reader’s language. */
export function toPartnership(
  row: Localised<PartnershipRow>,
  directory: Directory,
): Mapped<PartnershipRow, Partnership, 'organisation'> {
  const { source, translation } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: documentPath(identity.language, 'partnership', identity.slug),
    area: translation.area,
    jurisdiction: source.jurisdiction,
    postcodes: orEmpty(source.postcodes),
    postcodesNote: nullToUndefined(translation.postcodesNote),
    alsoKnownAs: orEmpty(source.alsoKnownAs),
    status: nullToUndefined(translation.status),
    aims: translation.aims,
    since: nullToUndefined(translation.since),
    coordinatedBy: nullToUndefined(translation.coordinatedBy),
    meetings: nullToUndefined(translation.meetings),
    work: paired(translation.work, source.work).map(
      ({ words, shared }): Mapped<Part<'work'>, Partnership['work'][number]> => ({
        text: words.text,
        sources: sourcesOf(shared),
      }),
    ),
    members: orEmpty(source.members).map((member) => toNamedBody(member, directory, source._id)),
    membersNote: nullToUndefined(translation.membersNote),
    roles: paired(translation.roles, source.roles).map(
      ({ words, shared }): Mapped<Part<'roles'>, Partnership['roles'][number]> => ({
        title: words.title,
        what: words.what,
        sources: sourcesOf(shared),
      }),
    ),
    meanwhile: nullToUndefined(translation.meanwhile),
    joining: nullToUndefined(translation.joining),
    pathway: toSteps(translation.pathway, source.pathway, directory, source._id),
    training: toActivities(translation.training, source.training),
    campaigns: toActivities(translation.campaigns, source.campaigns),
    figures: paired(translation.figures, source.figures).map(
      ({ words, shared }): Mapped<Part<'figures'>, Partnership['figures'][number]> => ({
        value: words.value,
        what: words.what,
        asOf: words.asOf,
        sources: sourcesOf(shared),
      }),
    ),
    contacts: paired(translation.contacts, source.contacts).map(
      ({ words, shared }): Mapped<Part<'contacts'>, Partnership['contacts'][number]> => ({
        title: words.title,
        web: nullToUndefined(shared.web),
        email: nullToUndefined(shared.email),
        sources: sourcesOf(shared),
      }),
    ),
    notConfirmed: orEmpty(translation.notConfirmed),
    layTerms: orEmpty(translation.layTerms),
  }
}

type ResponderRow = NonNullable<RouteRow['responders']>[number]

function toResponders(row: Localised<RouteRow>, directory: Directory): readonly FirstResponder[] {
  const caveats = new Map(orEmpty(row.translation.responders).map(({ _key, caveat }) => [_key, caveat]))
  return orEmpty(row.source.responders).map(
    (responder: ResponderRow): Mapped<ResponderRow, FirstResponder, 'organisation'> => ({
      ...toNamedBody(responder, directory, row.source._id),
      isCharity: responder.isCharity === true,
      caveat: nullToUndefined(caveats.get(responder._key) ?? null),
      sources: sourcesOf(responder),
    }),
  )
}

/** Maps a national route into the reader’s language. */
export function toReferralRoute(row: Localised<RouteRow>, directory: Directory): Mapped<RouteRow, ReferralRoute> {
  const { source, translation } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: documentPath(identity.language, 'referralRoute', identity.slug),
    country: source.country,
    summary: translation.summary,
    steps: toSteps(translation.steps, source.steps, directory, source._id),
    places: paired(translation.places, source.places).map(
      ({ words, shared }): Mapped<PlaceRow, ReferralRoute['places'][number]> => ({
        title: words.title,
        jurisdictions: shared.jurisdictions,
        decides: nullToUndefined(words.decides),
        supportDays: nullToUndefined(words.supportDays),
        supportBy: nullToUndefined(words.supportBy),
        differs: nullToUndefined(words.differs),
        caveat: nullToUndefined(words.caveat),
        sources: sourcesOf(shared),
      }),
    ),
    responders: toResponders(row, directory),
    caveat: nullToUndefined(translation.caveat),
    layTerms: orEmpty(translation.layTerms),
  }
}
