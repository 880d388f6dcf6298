import type { Evidence } from './evidence.ts'
import { countryOf, onlyCountryOf } from './help.ts'
import type { Helpline } from './helpline.ts'
import type { Days } from './law.ts'
import type { LocaleInfo } from './locale-info.ts'
import { memoizeByObject } from './memoize.ts'
import type { ReadBy } from './read-by.ts'

/** A question that a worker asks about rights at work, and its answer. Never legal advice. */
export interface Right extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  /** The question, as a worker asks it. */
  readonly title: string
  /** The one that most workers ask: it stands before the others. */
  readonly leads: boolean
  /** A value of RIGHTS_TOPICS. */
  readonly topic: string
  /** A value of SHARED_QUESTIONS, where other countries answer the same question. */
  readonly sharedQuestion?: string
  /** Values of JURISDICTIONS. */
  readonly jurisdictions: readonly string[]
  /** The whole answer in a sentence or two. */
  readonly answer: string
  readonly more: string
  /** The changes that begin or end on a day. */
  readonly changes: readonly DatedStatement[]
  readonly covers?: string
  readonly since?: string
  readonly caveat?: string
  /** The bodies to ask, best first. */
  readonly helplines: readonly Helpline[]
  readonly selfCheck?: SelfCheck
  readonly readBy: ReadBy
  /** Words that people type who do not know the official one. */
  readonly layTerms: readonly string[]
}

/** The question of “Is this you?” that leads to an answer. */
export interface SelfCheck {
  /** A value of SELF_CHECK_GROUPS. */
  readonly group: string
  readonly question: string
  /** In words that fit the question. */
  readonly answer: string
  /** The name of its drawing, one of src/pictures/scenes. */
  readonly scene?: string
}

/** A statement that holds between its days. */
export interface DatedStatement extends Days {
  readonly text: string
}

const MOST_RELATED = 4

/** The answers about one country alone, by country; under undefined those about several or about none. Every answer asks. */
const byCountry = /* @__PURE__ */ memoizeByObject((all: readonly Right[]) =>
  Map.groupBy(all, ({ jurisdictions }) => onlyCountryOf(jurisdictions)),
)

/** The answers of the same country to read after one: those of its topic, those that “Is this you?” leads to, then any. */
export function relatedRights(right: Right, all: readonly Right[]): readonly Right[] {
  const others = (byCountry(all).get(onlyCountryOf(right.jurisdictions)) ?? []).filter(({ id }) => id !== right.id)
  const ofTopic = others.filter(({ topic }) => topic === right.topic)
  const ofCheck = others.filter(({ selfCheck }) => selfCheck !== undefined)
  return [...new Set([...ofTopic, ...ofCheck, ...others])].slice(0, MOST_RELATED)
}

/** Whether an answer is one country's to a question that others may answer too: a country with such a one has pages of its own. */
export function isAnswerOfCountry({ sharedQuestion, jurisdictions }: Pick<Right, 'sharedQuestion' | 'jurisdictions'>) {
  return sharedQuestion !== undefined && onlyCountryOf(jurisdictions) !== undefined
}

/** The countries that answer questions of their own, in the order of the answers; the hub's own is among them. */
export const countriesWithRights: (all: readonly Right[]) => readonly string[] = /* @__PURE__ */ memoizeByObject(
  (all: readonly Right[]) => [
    ...new Set(all.filter(isAnswerOfCountry).flatMap(({ jurisdictions }) => onlyCountryOf(jurisdictions) ?? [])),
  ],
)

/** A question in one country: its answer, or undefined where nobody found one. */
export interface InCountry {
  readonly country: string
  readonly right: Right | undefined
}

/** The answer of each country to a question that they share; none for a question that is asked in one country alone. */
export function inEachCountry({ sharedQuestion }: Right, all: readonly Right[]): readonly InCountry[] {
  if (sharedQuestion === undefined) return []
  return countriesWithRights(all).map((country) => ({
    country,
    right: byCountry(all)
      .get(country)
      ?.find((right) => right.sharedQuestion === sharedQuestion),
  }))
}

/** The questions that other countries answer and this one does not, each as the first of them asks it. */
export function unanswered(country: string, all: readonly Right[]): readonly Right[] {
  return [...Map.groupBy(all, ({ sharedQuestion }) => sharedQuestion)].flatMap(([question, rights]) => {
    const [first] = rights
    const isAnswered = rights.some(({ jurisdictions }) => onlyCountryOf(jurisdictions) === country)
    return question === undefined || isAnswered || first === undefined ? [] : [first]
  })
}

/** What somebody asks who was offered a job in another country, in the order in which it is asked. Values of SHARED_QUESTIONS. */
const BEFORE_TRAVEL: readonly string[] = ['fees', 'passport', 'visa', 'leaving', 'lowest-pay', 'checks']

/** The topics of the other questions of such a person. Values of RIGHTS_TOPICS. */
const TOPICS_BEFORE_TRAVEL: readonly string[] = ['agency', 'debt-fees', 'contract', 'immigration-visa']

/** The answers of a country for somebody who has not left home yet, with what more it answers and what it does not. */
export function beforeTravel(country: string, all: readonly Right[]) {
  const own = byCountry(all).get(country) ?? []
  const isAsked = ({ sharedQuestion }: Right) => BEFORE_TRAVEL.includes(sharedQuestion ?? '')
  return {
    answers: BEFORE_TRAVEL.flatMap((question) => own.filter(({ sharedQuestion }) => sharedQuestion === question)),
    more: own.filter((right) => !isAsked(right) && TOPICS_BEFORE_TRAVEL.includes(right.topic)),
    missing: unanswered(country, all).filter(isAsked),
  }
}

/**
 * Whether an answer is about this country only. Its page then offers the country's emergency number; an answer for
 * other places must not, because the number may reach nobody there.
 * @param country as in JURISDICTIONS: GB.
 */
export function isOnlyAbout({ jurisdictions }: Pick<Right, 'jurisdictions'>, country: string): boolean {
  return jurisdictions.every((place) => countryOf(place) === countryOf(country))
}
