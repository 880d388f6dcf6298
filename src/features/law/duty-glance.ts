import { isVoluntary, legalStateOn, type Duty, type Law } from '../../domain/law.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import { marksOf } from '../../i18n/punctuation.ts'
import { sizeCondition } from '../../i18n/size-words.ts'
import { nameOf } from '../../i18n/translate.ts'
import { valuesOf } from '../../i18n/value-names.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** What every place is asked about, also where nothing was found. */
const ALWAYS_ASKED: readonly string[] = ['training', 'notice', 'telling', 'records', 'staff', 'statement']

/** A duty in the overview of a place, which leads to its law. */
export interface GlanceEntry {
  readonly title: string
  /** From which size its law holds; without one, for each hotel. */
  readonly condition?: string
  /** The slug of its law, and the language in which it is written. */
  readonly law: string
  readonly language: string
  /** Where it holds, if not just there, and what keeps it from being in force for everybody: planned, by choice. */
  readonly note: string
  /** Whether it is asked today: not planned, to come, or by choice. */
  readonly isAsked: boolean
}

/** What a hotel must do about one subject; without entries nothing was found. */
export interface GlanceRow {
  /** A value of DUTY_SUBJECTS. */
  readonly subject: string
  readonly entries: readonly GlanceEntry[]
}

type Context = Pick<PathsContext, 't' | 'today' | 'language'>

/** What keeps a duty from being asked of everybody today: by choice, planned, or to come. */
export function standingNote(law: Law, duty: Duty, { t, today, language }: Context): string | undefined {
  if (isVoluntary(law)) return t('duties.byChoice')
  const days = [duty, law].find((one) => ['planned', 'coming'].includes(legalStateOn(one, today)))
  if (days === undefined) return undefined
  return legalStateOn(days, today) === 'planned' || days.from === undefined
    ? t('duties.planned')
    : t('duties.coming', { date: formatPartialDate(days.from, language) })
}

/** The duties of a place by what they are about. Good practice is none. */
export function dutyGlance(place: string, laws: readonly Law[], context: Context): readonly GlanceRow[] {
  const entries = laws.flatMap((law) => {
    const condition = sizeCondition(law.size, context.t, context.language)
    return law.duties
      .filter(({ isAdvice }) => !isAdvice)
      .map((duty) => {
        const where = law.jurisdiction === place ? undefined : nameOf(context.t, 'jurisdiction', law.jurisdiction)
        const standing = standingNote(law, duty, context)
        const note = [where, standing].filter((part) => part !== undefined).join(marksOf(context.language).comma)
        return {
          about: duty.about,
          entry: {
            title: duty.title,
            law: law.slug,
            language: law.language,
            note,
            ...(condition !== undefined && { condition }),
            isAsked: standing === undefined,
          },
        }
      })
  })
  return valuesOf('dutySubject').flatMap((subject) => {
    const found = entries.filter(({ about }) => about === subject).map(({ entry }) => entry)
    return found.length > 0 || ALWAYS_ASKED.includes(subject) ? [{ subject, entries: found }] : []
  })
}
