import type { Helpline } from '../domain/helpline.ts'
import type { Law } from '../domain/law.ts'
import type { Organisation } from '../domain/organisation.ts'
import { documentPath, partPath } from '../domain/paths.ts'
import type { ActionStep, Sign } from '../domain/sign.ts'
import type { Statistic } from '../domain/statistic.ts'
import type {
  ACTION_STEPS_QUERY_RESULT,
  HELPLINES_QUERY_RESULT,
  LAWS_QUERY_RESULT,
  ORGANISATIONS_QUERY_RESULT,
  SIGNS_QUERY_RESULT,
  STATISTICS_QUERY_RESULT,
} from '../sanity/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import { nullToUndefined, orEmpty } from '../sanity/nullable.ts'
import { toEvidence } from './to-evidence.ts'

/** Maps a sign into the reader's language. */
export function toSign(row: Localised<SIGNS_QUERY_RESULT[number]>, directory: Directory, language: string): Sign {
  const { original, worded } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(original),
    path: `${partPath(language, 'signs')}#${identity.slug}`,
    mayAlsoBe: worded.mayAlsoBe,
    caveat: nullToUndefined(worded.caveat),
    weight: original.weight,
    forEveryJob: original.forEveryJob === true,
    roles: directory.slugsOf(orEmpty(original.roles), original._id),
    layTerms: orEmpty(worded.layTerms),
  }
}

/** Maps one thing to do or not to do. */
export function toActionStep(
  { original, worded, wording }: Localised<ACTION_STEPS_QUERY_RESULT[number]>,
  directory: Directory,
): ActionStep {
  return {
    ...wording,
    ...toEvidence(original),
    id: original._id,
    title: worded.title,
    stance: original.stance,
    order: original.order,
    forEveryJob: original.forEveryJob === true,
    roles: directory.slugsOf(orEmpty(original.roles), original._id),
  }
}

/** Maps a helpline; its number always comes from the original, whatever a translation says. */
export function toHelpline(row: Localised<HELPLINES_QUERY_RESULT[number]>, language: string): Helpline {
  const { original, worded } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(original),
    path: `${partPath(language, 'helplines')}#${identity.slug}`,
    country: original.country,
    operator: nullToUndefined(worded.operator),
    phone: nullToUndefined(original.phone),
    dial: nullToUndefined(original.dial),
    textNumber: nullToUndefined(original.textNumber),
    web: nullToUndefined(original.web),
    email: nullToUndefined(original.email),
    hours: nullToUndefined(worded.hours),
    languagesSpoken: nullToUndefined(worded.languagesSpoken),
    cost: nullToUndefined(worded.cost),
    anonymity: nullToUndefined(worded.anonymity),
    useFor: worded.useFor,
    caveat: nullToUndefined(worded.caveat),
    order: original.order,
    layTerms: orEmpty(worded.layTerms),
  }
}

/** Maps a law into the reader's language. */
export function toLaw(row: Localised<LAWS_QUERY_RESULT[number]>, directory: Directory, language: string): Law {
  const { original, worded } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(original),
    path: documentPath(language, 'law', identity.slug),
    jurisdiction: original.jurisdiction,
    kind: original.kind,
    asksOfHotels: worded.asksOfHotels,
    threshold: nullToUndefined(worded.threshold),
    since: nullToUndefined(worded.since),
    status: nullToUndefined(worded.status),
    hotelSpecific: original.hotelSpecific === true,
    caveat: nullToUndefined(worded.caveat),
    roles: directory.slugsOf(orEmpty(original.roles), original._id),
    topics: directory.slugsOf(orEmpty(original.topics), original._id),
    layTerms: orEmpty(worded.layTerms),
  }
}

/** Maps an organisation into the reader's language. */
export function toOrganisation(row: Localised<ORGANISATIONS_QUERY_RESULT[number]>, language: string): Organisation {
  const { original, worded } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(original),
    path: documentPath(language, 'organisation', identity.slug),
    alsoKnownAs: orEmpty(original.alsoKnownAs),
    kind: original.kind,
    description: worded.description,
    country: original.country,
    url: nullToUndefined(original.url),
    status: nullToUndefined(worded.status),
    layTerms: orEmpty(worded.layTerms),
  }
}

/** Maps a figure into the reader's language. */
export function toStatistic(row: Localised<STATISTICS_QUERY_RESULT[number]>): Statistic {
  const { original, worded } = row
  return {
    ...toIdentity(row),
    ...toEvidence(original),
    howToSay: worded.howToSay,
    caveat: worded.caveat,
    status: nullToUndefined(worded.status),
    otherSources: orEmpty(worded.otherSources),
  }
}
