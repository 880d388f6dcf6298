import type { Source } from '../../domain/evidence.ts'
import { isVoluntary, type Law } from '../../domain/law.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { firstSentence } from '../../i18n/first-sentence.ts'

/** A day on which a law changes, and what changes. */
export interface ComingDay {
  /** YYYY-MM-DD. */
  readonly day: string
  /** What begins, in the language of the law. */
  readonly what: string
  readonly law: PageLink
  /** As in JURISDICTIONS. */
  readonly place: string
  /** Whether no source says that it will surely begin. */
  readonly isPlanned: boolean
  readonly source?: Source
  /** YYYY-MM-DD or shorter: when its law was last read; absent where that is not on record. */
  readonly readOn?: string
}

function sourceOf({ officialText, sources }: Law, own: readonly Source[]): Pick<ComingDay, 'source'> {
  const source = officialText[0] ?? own[0] ?? sources[0]
  return source === undefined ? {} : { source }
}

/**
 * The days to come of some laws, the next one first. A day that has passed is none; what is planned without a day is none either.
 * @param today YYYY-MM-DD.
 */
export function comingDays(laws: readonly Law[], today: string): readonly ComingDay[] {
  return laws
    .filter((law) => !isVoluntary(law))
    .flatMap((law) => {
      const { title, path, language, jurisdiction: place, lastReviewed, sourceSeen } = law
      const readOn = lastReviewed ?? sourceSeen
      const shared = { law: { title, path, language }, place, ...(readOn !== undefined && { readOn }) }
      const ofLaw = { ...law, what: firstSentence(law.asksOfHotels, language), sources: [] }
      const begins = [ofLaw, ...law.duties.map((duty) => ({ ...duty, what: duty.title }))]
      return begins.flatMap(({ from: day, what, startUnconfirmed = false, sources }) =>
        day === undefined || day <= today
          ? []
          : [{ day, what, isPlanned: startUnconfirmed, ...shared, ...sourceOf(law, sources) }],
      )
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
