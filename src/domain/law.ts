import type { Evidence, Source } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'

/** The days between which something holds, YYYY-MM-DD, both included; absent where no source names them. */
export interface Days {
  readonly from?: string
  readonly until?: string
  /** `from` was announced, and no source says that it began. */
  readonly startUnconfirmed?: boolean
}

/** The demands of a law on a notice that a hotel must hang up. Those that no source states are absent. */
export interface Notice {
  readonly where?: string
  readonly size?: string
  readonly letters?: string
  readonly languages?: string
  /** The web page where the State offers it. */
  readonly address?: string
}

/** One thing that a law makes a hotel do. What no source says is absent. */
export interface Duty extends Days {
  /** Its name among the duties of its law; it stays when the words change. */
  readonly key: string
  /** In a few words that begin with the verb. */
  readonly title: string
  /** A value of DUTY_SUBJECTS. */
  readonly about?: string
  /** Values of BOUND_PARTIES; empty where it binds the same as the law. */
  readonly binds: readonly string[]
  readonly who?: string
  readonly what?: string
  /** How long a training takes. */
  readonly length?: string
  readonly when?: string
  /** The records to keep as proof. */
  readonly keep?: string
  /** Only of a duty to hang up a notice, whose words are the State's. */
  readonly notice?: Notice
  /** Whether the State accepts only a course that it made or approved. */
  readonly needsApproval: boolean
  /** Where the State has its courses. */
  readonly coursesUrl?: string
  /** The office that the law names, to ask where no address is known. */
  readonly coursesFrom?: string
  /** Advised; the law itself does not demand it. */
  readonly isAdvice: boolean
  /** MM-DD, where a source names the day of each year. */
  readonly yearlyDay?: string
  /** Papers of the hub that help to do it or to show it. */
  readonly papers: readonly PageLink[]
  /** The sources of the law that say this; empty where all of them do. */
  readonly sources: readonly Source[]
}

/** One number that a law asks about, such as “more than 10 rooms”. */
export interface SizeTest {
  /** A value of SIZE_MEASURES. */
  readonly measure: string
  readonly number: number
  /** More than the number; otherwise the number or more. */
  readonly isOver: boolean
  /** ISO 4217, only of money. */
  readonly currency?: string
}

/** From which size a law holds. */
export interface SizeRule {
  /** Empty where the sources name no number. */
  readonly tests: readonly SizeTest[]
  /** How many of the tests must be met. */
  readonly needed: number
  /** Whether a smaller hotel can be covered as well, by what the threshold says in words. */
  readonly belowDepends: boolean
}

/** A law, principle or code, and what it asks of a hotel. */
export interface Law extends LocaleInfo, Evidence, Days {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly jurisdiction: string
  readonly kind: string
  /** In one to three sentences; where it names no duty of a hotel, what it means for one. */
  readonly asksOfHotels: string
  /** Empty where it names no duty of a hotel. */
  readonly duties: readonly Duty[]
  readonly threshold?: string
  /** The numbers of the threshold. */
  readonly size: SizeRule
  /** Values of BOUND_PARTIES that its sources name; empty where they only speak of a hotel. */
  readonly binds: readonly string[]
  /** Its beginning as the sources tell it; `from` is only the day. */
  readonly since?: string
  readonly status?: string
  /** The consequences where a hotel does not do it. */
  readonly penalty?: string
  /** The sources that say the penalty; empty where all of them do. */
  readonly penaltySources: readonly Source[]
  /** Where the maker of the law publishes it. */
  readonly officialText: readonly Source[]
  readonly hotelSpecific: boolean
  readonly caveat?: string
  readonly roles: readonly string[]
  readonly topics: readonly string[]
  /** Words that people type who do not know its name. */
  readonly layTerms: readonly string[]
}

/**
 * Whether something holds on a day. `planned`: no source says that it began. `undated`: no source names a day that tells.
 */
export type LegalState = 'holds' | 'coming' | 'planned' | 'ended' | 'undated'

/**
 * Whether something holds on a day.
 * @param today YYYY-MM-DD, or what gives it: asked where there is a day to compare it with.
 */
export function legalStateOn(
  { from, until, startUnconfirmed = false }: Days,
  today: string | (() => string),
): LegalState {
  const dayOfBuild = () => (typeof today === 'string' ? today : today())
  if (until !== undefined && until < dayOfBuild()) return 'ended'
  if (startUnconfirmed) return 'planned'
  if (from === undefined) return 'undated'
  return from > dayOfBuild() ? 'coming' : 'holds'
}

/** The values of LAW_KINDS that bind nobody who has not chosen to follow them; a training scheme is one to apply for. */
const VOLUNTARY_KINDS: readonly string[] = [
  'hotel-training-scheme',
  'soft-law',
  'industry-principle',
  'industry-code',
  'industry-agreement',
]

/** Whether a hotel follows it only if it chooses to. */
export function isVoluntary({ kind }: Pick<Law, 'kind'>): boolean {
  return VOLUNTARY_KINDS.includes(kind)
}
