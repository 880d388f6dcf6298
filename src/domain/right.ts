import type { Evidence } from './evidence.ts'
import { countryOf } from './help.ts'
import type { Helpline } from './helpline.ts'
import type { Days } from './law.ts'
import type { LocaleInfo } from './locale-info.ts'
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
  /** The question of “Is this you?” that leads to this answer, its group, and the answer in words that fit that question. */
  readonly selfCheck?: { readonly group: string; readonly question: string; readonly answer: string }
  readonly readBy: ReadBy
  /** Words that people type who do not know the official one. */
  readonly layTerms: readonly string[]
}

/** A statement that holds between its days. */
export interface DatedStatement extends Days {
  readonly text: string
}

const MOST_RELATED = 4

/** The answers to read after one: those of its topic, then those that “Is this you?” leads to. */
export function relatedRights(right: Right, all: readonly Right[]): readonly Right[] {
  const others = all.filter(({ id }) => id !== right.id)
  return [
    ...others.filter(({ topic }) => topic === right.topic),
    ...others.filter(({ selfCheck, topic }) => selfCheck !== undefined && topic !== right.topic),
  ].slice(0, MOST_RELATED)
}

/**
 * Whether an answer is about this country only. Its page then offers the country's emergency number; an answer for
 * other places must not, because the number may reach nobody there.
 * @param country as in JURISDICTIONS: GB.
 */
export function isOnlyAbout({ jurisdictions }: Pick<Right, 'jurisdictions'>, country: string): boolean {
  return jurisdictions.every((place) => countryOf(place) === countryOf(country))
}
