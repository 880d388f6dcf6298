import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
import { fieldsIn, isBlank, type Fields } from './fields.ts'
import { ofTypes, queryOf } from './groq-rule.ts'
import { listedTitle } from './listed-title.ts'
import { LACKED, lacksNamed } from './may-publish.ts'
import type { HelplineNumber } from './number-change.ts'
import { countOf } from './phrases.ts'
import { DAYS_UNTIL_REVIEW, REVIEW_DUE_STATE, REVIEWED_TYPES } from './review-due.ts'
import { compareRisk, RISKS, riskOf, type Risk } from './risk.ts'

/** A document that somebody has to look at. */
export interface Due {
  readonly id: string
  readonly type: string
  /** The revision that is shown; empty where the content has none, as in `content/`. */
  readonly revision: string
  /** Its title, with the country and number of a helpline. */
  readonly title: string
  readonly language: string
  /** The number of a helpline; undefined for all others. */
  readonly number: HelplineNumber | undefined
  readonly risk: Risk
  /** `wrong`: it lacks something that it must have. The others say how its review stands. */
  readonly state: 'wrong' | 'overdue' | 'soon' | 'never'
  /** One sentence: why somebody has to look at it. */
  readonly why: string
  /** Days until its review is due; negative where it is overdue, NaN where no day can be told. */
  readonly days: number
  /** The date of its newest source as far as it is known: 2018, 2018-09 or 2018-09-12; empty where it is not. */
  readonly sourceSeen: string
}

/**
 * GROQ for what somebody has to look at, each with what `toDue` reads; a translation only for what it lacks itself. With `$today`.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const DUE_QUERY = `*[${ofTypes(REVIEWED_TYPES)}]{
  _id, _type, _rev, title, language, country, phone, dial, sourceSeen,
  "lacks": ${LACKED}, "review": ${REVIEW_DUE_STATE}, "days": select(defined(lastReviewed) => ${DAYS_UNTIL_REVIEW})
}[count(lacks) > 0 || !(review in ["none", "fine"])]`

/** Documents that somebody has to look at for the same reason, as every list of them shows them. */
interface DueGroup {
  readonly title: string
  readonly states: readonly Due['state'][]
  /** What stands there where the group has none. */
  readonly nothing: string
}

/**
 * What somebody reviewed once, the most pressing first: what is wrong or old.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const DUE_AGAIN: readonly DueGroup[] = [
  {
    title: 'To check now',
    states: ['wrong', 'overdue'],
    nothing: 'No document that somebody has reviewed is wrong, and no review is overdue.',
  },
  { title: 'Due in 30 days', states: ['soon'], nothing: 'No review is due in 30 days.' },
]

/**
 * What nobody has ever reviewed: work, whether or not a review is overdue.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const NEVER_REVIEWED: DueGroup = {
  title: 'Never reviewed',
  states: ['never'],
  nothing: 'Somebody has reviewed every document.',
}

/** All groups. */
export const DUE_GROUPS: readonly DueGroup[] = [...DUE_AGAIN, NEVER_REVIEWED]

/** The documents of a group, in their order. */
export function dueIn({ states }: DueGroup, dues: readonly Due[]): readonly Due[] {
  return dues.filter(({ state }) => states.includes(state))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function numberOf({ phone, dial }: Fields): HelplineNumber {
  return { phone: isBlank(phone) ? undefined : textOf(phone), dial: isBlank(dial) ? undefined : textOf(dial) }
}

function whyOf(state: Due['state'], days: number, sourceSeen: string): string {
  if (state === 'never') {
    return sourceSeen === ''
      ? 'Nobody has checked it. None of its sources has a date.'
      : `Nobody has checked it. Its newest source is of ${sourceSeen}.`
  }
  if (state === 'soon') return days === 0 ? 'Its review is due today.' : `Its review is due in ${countOf(days, 'day')}.`
  return Number.isNaN(days) ? 'Its last review has no valid date.' : `Its review is ${countOf(-days, 'day')} overdue.`
}

function toDue(found: Fields): Due {
  const { _id, _type, review, days } = found
  const [id, type] = [textOf(_id), textOf(_type)]
  const sourceSeen = textOf(found['sourceSeen'])
  const known = {
    id,
    type,
    revision: textOf(found['_rev']),
    title: listedTitle(found) ?? id,
    language: textOf(found['language'] ?? BASE_LANGUAGE),
    number: type === 'helpline' ? numberOf(found) : undefined,
    risk: riskOf(type),
    sourceSeen,
    days: typeof days === 'number' ? days : NaN,
  }
  const missing = lacksNamed(found['lacks'])
  const state = STATES.find((one) => one === review)
  if (missing.length > 0 || state === undefined) {
    return { ...known, state: 'wrong', why: missing.map(({ what }) => what).join(' ') }
  }
  return { ...known, state, why: whyOf(state, known.days, sourceSeen) }
}

const STATES: readonly Due['state'][] = ['wrong', 'overdue', 'soon', 'never']

/** Where no day can be told it comes first: nobody knows how long it has been so. */
function daysOf({ days }: Due): number {
  return Number.isNaN(days) ? -Infinity : days
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other
}

/** Orders by risk, the worst first; what ORDER_BY_RISK says in words. */
function compareDue(one: Due, other: Due): number {
  return (
    RISKS.indexOf(one.risk) - RISKS.indexOf(other.risk) ||
    STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
    compareNumbers(daysOf(one), daysOf(other)) ||
    compareRisk(one.type, other.type) ||
    // 2018 comes before 2018-09, and a source without a date before all others.
    one.sourceSeen.localeCompare(other.sourceSeen, 'en') ||
    one.title.localeCompare(other.title, 'en') ||
    one.id.localeCompare(other.id, 'en')
  )
}

/**
 * What somebody has to look at, the worst risk first.
 * @param found what DUE_QUERY finds.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function toDues(found: unknown): readonly Due[] {
  return fieldsIn(found).map(toDue).sort(compareDue)
}

const ask = queryOf(DUE_QUERY)

/**
 * What somebody has to look at among published documents, the worst risk first.
 * @param today YYYY-MM-DD.
 */
export function findDue(documents: readonly Fields[], today: string): readonly Due[] {
  return toDues(ask(documents, { today }))
}
