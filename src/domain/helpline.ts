import type { Evidence, Source } from './evidence.ts'
import { freshnessOf } from './freshness.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { Opening } from './opening.ts'

/** A line or channel that somebody can turn to. What the sources do not say is absent, never guessed. */
export interface Helpline extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  /** The title before its translation: two lines of one name have it in common, however each was translated. */
  readonly originalTitle: string
  /** A value of JURISDICTIONS. */
  readonly country: string
  /** A value of HELPLINE_PURPOSES. */
  readonly purpose: string
  readonly operator?: string
  /** A value of HELPLINE_ANSWERERS: who answers, since a caller may fear some. Absent for a charity, and where it is not the point. */
  readonly answeredBy?: string
  /** Whether it helps women only. */
  readonly isForWomen: boolean
  /** The number as people know it. */
  readonly phone?: string
  /** The number that a telephone dials: E.164, or a national number. */
  readonly dial?: string
  /** Of a silent call: what a voice asks the caller to press. It is never dialled with the number. */
  readonly digits?: string
  readonly textNumber?: string
  readonly web?: string
  readonly email?: string
  /** When somebody answers, in words: those of the opening times, where they are known. */
  readonly hours?: string
  readonly opening?: Opening
  readonly languagesSpoken?: string
  readonly cost?: string
  readonly anonymity?: string
  readonly useFor: string
  readonly caveat?: string
  /** Who may hear from it what a caller says, and when. */
  readonly passesOn?: string
  /** Those of its sources that say it; empty where all do. */
  readonly passesOnSources: readonly Source[]
  readonly order: number
  /** Whether this is an emergency number that everybody knows, and no source was found yet. */
  readonly isCommonKnowledge: boolean
  /** Words that people type who do not know its name. */
  readonly layTerms: readonly string[]
}

/** content/README.md, “Rules of care”: a number that nobody checked for 180 days warns the reader. */
export const DAYS_OF_A_CHECK = 180

/** Lines whose numbers everybody knows: that nobody has checked 999 or 101 of late would only make somebody in danger doubt them. */
const NEVER_DOUBTED: readonly string[] = ['emergency', 'silent-call', 'police']

/** Whether readers are told that a number was not checked, or not of late. */
export function mayBeDoubted({ purpose }: Pick<Helpline, 'purpose'>): boolean {
  return !NEVER_DOUBTED.includes(purpose)
}

/** Whether the last check of a number is so long ago that readers are warned. `today` is YYYY-MM-DD. */
export function isStale(helpline: Pick<Helpline, 'lastReviewed' | 'purpose'>, today: string): boolean {
  return mayBeDoubted(helpline) && freshnessOf({ ...helpline, reviewEveryDays: DAYS_OF_A_CHECK }, today) === 'overdue'
}

/** The number that is shown where there is room for one: to call or, where nobody answers calls, to text. */
export function shownNumber({ phone, textNumber }: Pick<Helpline, 'phone' | 'textNumber'>): string | undefined {
  return phone ?? textNumber
}

/** Lines on which somebody may wait in danger, or for a child: another call to them is never made to see if they answer. */
const NEVER_TRIED: readonly string[] = [...NEVER_DOUBTED, 'deaf-access', 'child', 'missing-child']

/** Whether a number may be called to find out if it is still right. The others are looked up. */
export function mayBeTried({ purpose }: Pick<Helpline, 'purpose'>): boolean {
  return !NEVER_TRIED.includes(purpose)
}
