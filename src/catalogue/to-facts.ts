import type { Helpline } from '../domain/helpline.ts'
import { openingWords, type Opening } from '../domain/opening.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isRightsLineElsewhere } from '../domain/help.ts'
import { partPath } from '../domain/paths.ts'
import type { ActionStep, Sign } from '../domain/sign.ts'
import type { Statistic } from '../domain/statistic.ts'
import type {
  ACTION_STEPS_QUERY_RESULT,
  HELPLINES_QUERY_RESULT,
  INDICATORS_QUERY_RESULT,
  SIGNS_QUERY_RESULT,
  STATISTICS_QUERY_RESULT,
} from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toEvidence } from './to-evidence.ts'
import { toSource } from './source/to-source.ts'

type SignRow = SIGNS_QUERY_RESULT[number]
type StepRow = ACTION_STEPS_QUERY_RESULT[number]
type HelplineRow = HELPLINES_QUERY_RESULT[number]
type StatisticRow = STATISTICS_QUERY_RESULT[number]
type IndicatorRow = INDICATORS_QUERY_RESULT[number]

/** Maps a sign into the reader's language. */
export function toSign(row: Localised<SignRow>, directory: Directory, language: string): Mapped<SignRow, Sign> {
  const { source, translation } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: `${partPath(language, 'signs')}#${identity.slug}`,
    mayAlsoBe: translation.mayAlsoBe,
    caveat: nullToUndefined(translation.caveat),
    callNow: source.callNow === true,
    scene: nullToUndefined(source.scene),
    sceneAlt: nullToUndefined(translation.sceneAlt),
    weight: source.weight,
    evidenceFrom: source.evidenceFrom,
    forEveryJob: source.forEveryJob === true,
    roles: directory.slugsOf(orEmpty(source.roles), source._id),
    layTerms: orEmpty(translation.layTerms),
  }
}

/** Maps one thing to do or not to do. */
export function toActionStep(
  { source, translation, localeInfo }: Localised<StepRow>,
  directory: Directory,
): Mapped<StepRow, ActionStep> {
  return {
    ...localeInfo,
    ...toEvidence(source, translation),
    id: source._id,
    title: translation.title,
    stance: source.stance,
    order: source.order,
    forEveryJob: source.forEveryJob === true,
    roles: directory.slugsOf(orEmpty(source.roles), source._id),
  }
}

function toOpening({ openingTimes, timeZone }: Pick<HelplineRow, 'openingTimes' | 'timeZone'>): Opening | undefined {
  if (timeZone === null) return undefined
  const times = orEmpty(openingTimes).map(({ days, opens, closes }) => ({ days, opens, closes }))
  return times.length === 0 ? undefined : { times, timeZone }
}

/**
 * Maps a helpline; its number always comes from the source, whatever a translation says.
 * @param own the hub's own country, as in JURISDICTIONS: whom to ask about rights elsewhere stands with the rights there.
 */
export function toHelpline(
  row: Localised<HelplineRow>,
  language: string,
  own: string | undefined,
): Mapped<HelplineRow, Helpline, 'organisation' | 'openingTimes' | 'timeZone'> {
  const { source, translation } = row
  const identity = toIdentity(row)
  const opening = toOpening(source)
  const page = isRightsLineElsewhere(source, own) ? `rights/${source.country.toLowerCase()}` : 'helplines'
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: `${partPath(language, page)}#${identity.slug}`,
    originalTitle: source.title,
    country: source.country,
    purpose: source.purpose,
    operator: nullToUndefined(translation.operator),
    answeredBy: nullToUndefined(source.answeredBy),
    isForWomen: source.isForWomen === true,
    phone: nullToUndefined(source.phone),
    dial: nullToUndefined(source.dial),
    digits: nullToUndefined(source.digits),
    textNumber: nullToUndefined(source.textNumber),
    web: nullToUndefined(source.web),
    email: nullToUndefined(source.email),
    hours: opening === undefined ? nullToUndefined(translation.hours) : openingWords(opening, identity.language),
    opening,
    languagesSpoken: nullToUndefined(translation.languagesSpoken),
    cost: nullToUndefined(translation.cost),
    anonymity: nullToUndefined(translation.anonymity),
    useFor: translation.useFor,
    caveat: nullToUndefined(translation.caveat),
    passesOn: nullToUndefined(translation.passesOn),
    passesOnSources: orEmpty(source.passesOnSources).map(toSource),
    order: source.order,
    isCommonKnowledge: source.isCommonKnowledge === true,
    layTerms: orEmpty(translation.layTerms),
  }
}

/** Maps a figure into the reader's language. */
export function toStatistic(row: Localised<StatisticRow>): Mapped<StatisticRow, Statistic> {
  const { source, translation } = row
  return {
    ...toIdentity(row),
    ...toEvidence(source, translation),
    short: nullToUndefined(translation.short),
    howToSay: translation.howToSay,
    caveat: translation.caveat,
    status: nullToUndefined(translation.status),
    otherSources: orEmpty(translation.otherSources),
    priceLine: nullToUndefined(source.priceLine),
    amount: nullToUndefined(source.amount),
    currency: nullToUndefined(source.currency),
  }
}

/** Maps an indicator into the reader's language. */
export function toIndicator(row: Localised<IndicatorRow>): Mapped<IndicatorRow, Indicator> {
  const { source, translation } = row
  return {
    ...toIdentity(row),
    ...toEvidence(source, translation),
    level: source.level,
    order: source.order,
    definition: translation.definition,
    unit: translation.unit,
    howToCount: translation.howToCount,
    canMislead: translation.canMislead,
    direction: translation.direction,
    frequency: translation.frequency,
    basis: nullToUndefined(translation.basis),
  }
}
