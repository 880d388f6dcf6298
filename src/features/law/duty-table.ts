import type { Source } from '../../domain/evidence.ts'
import { isVoluntary, type Duty, type Law } from '../../domain/law.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { firstSentence } from '../../i18n/first-sentence.ts'
import { sizeCondition } from '../../i18n/size-words.ts'
import { listNames, nameOf } from '../../i18n/translate.ts'
import type { PathsContext } from '../../site/page-context.ts'
import { comingDays, type ComingDay } from './coming-days.ts'
import { standingNote } from './duty-glance.ts'
import { lawsOfPlace } from './duty-laws.ts'
import { proofOf } from './duty-leads.ts'

/** A duty in a row: what, who, when, and what shows it. */
export interface TableDuty {
  /** Under which a hotel keeps its mark: it stays when the words change. */
  readonly mark: string
  readonly what: string
  readonly who?: string
  /** What keeps it from being asked today. */
  readonly note?: string
  readonly when: readonly string[]
  readonly keep?: string
  readonly proof: readonly PageLink[]
  /** MM-DD. */
  readonly yearlyDay?: string
}

/** A law with its duties, a row each; what holds of the whole law is said once. */
export interface TableLaw {
  readonly law: PageLink
  readonly slug: string
  readonly language: string
  /** Where it holds, if not just in the place of the page, and from which size. */
  readonly reach: readonly string[]
  readonly penalty?: string
  readonly officialText: readonly Source[]
  /** Whether it names duties of a hotel; else its one row says what it means. */
  readonly hasDuties: boolean
  readonly duties: readonly TableDuty[]
}

/** The content of the list of duties of a place. */
export interface DutyTable {
  readonly place: string
  readonly laws: readonly TableLaw[]
  readonly coming: readonly ComingDay[]
}

const known = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined)

function toDuty(law: Law, duty: Duty, context: PathsContext): TableDuty {
  const { t, language } = context
  const { key, title, when, keep, yearlyDay } = duty
  const note = standingNote(law, duty, context)
  const binds = duty.binds.length > 0 ? duty.binds : law.binds
  const parties = listNames(
    binds.map((party) => nameOf(t, 'bound', party)),
    language,
  )
  const who = duty.who === undefined || binds.length === 0 ? (duty.who ?? parties) : `${duty.who} (${parties})`
  return {
    mark: `${law.slug}/${key}`,
    what: title,
    ...(who !== '' && { who }),
    ...(note !== undefined && { note }),
    when: known([note, when]),
    ...(keep !== undefined && { keep }),
    proof: proofOf(duty, law, context),
    ...(yearlyDay !== undefined && { yearlyDay }),
  }
}

/** A law that names no duty of a hotel is a row of its own: what it means. */
function asDuty(law: Law): Duty {
  const what = firstSentence(law.asksOfHotels, law.language)
  return { key: '', title: what, binds: [], papers: [], needsApproval: false, isAdvice: false, sources: [] }
}

/** Every law that binds in a place, with its duties as rows. Good practice and what a hotel chooses to follow are none. */
export function dutyTable(place: string, context: PathsContext): DutyTable {
  const { t, language, today } = context
  const { own, wider } = lawsOfPlace(place, context)
  const laws = [...own, ...wider].filter((law) => !isVoluntary(law))
  return {
    place,
    laws: laws.map((law) => {
      const asked = law.duties.filter(({ isAdvice }) => !isAdvice)
      const { title, path, slug, penalty, officialText } = law
      const where = law.jurisdiction === place ? undefined : nameOf(t, 'jurisdiction', law.jurisdiction)
      return {
        law: { title, path, language: law.language },
        slug,
        language: law.language,
        reach: known([where, sizeCondition(law.size, t, language)]),
        ...(penalty !== undefined && { penalty }),
        officialText,
        hasDuties: asked.length > 0,
        duties: (asked.length > 0 ? asked : [asDuty(law)]).map((duty) => toDuty(law, duty, context)),
      }
    }),
    coming: comingDays(laws, today),
  }
}
