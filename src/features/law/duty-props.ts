import type { HotelFormConfig } from './config.ts'
import { boundIn, type WayToRun } from './bound-party.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { toLawToKnow, toLawWithDuties, type LawToKnow, type LawWithDuties } from './finder-law.ts'
import { isVoluntary, type Law } from '../../domain/law.ts'
import { sizeKey } from './law-size.ts'
import { MOST_MARKS, mergeSources } from '../../domain/merge-sources.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { firstSentence } from '../../i18n/first-sentence.ts'
import { listNames, nameOf } from '../../i18n/translate.ts'
import { comingDays, type ComingDay } from './coming-days.ts'
import { dutyGlance, type GlanceRow } from './duty-glance.ts'
import { choosePlace, countInForce, lawsOfPlace } from './duty-laws.ts'
import { dutyLeads } from './duty-leads.ts'
import { helpOfCountry, type HelpOfCountry } from '../../site/help-of-country.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** A number that the laws of a place ask about. */
export interface SizeQuestion {
  readonly key: string
  readonly measure: string
  readonly currency?: string
}

/** The content of the page of a place. */
export interface DutyProps {
  readonly place: string
  /** The words of the way to all places. */
  readonly choosePlace: string
  /** The federation or the Union around it. */
  readonly around?: string
  /** Whether a law of the place itself was found, of any kind. */
  readonly hasOwn: boolean
  /** Laws of the place with duties, those of the Union or the federation, those to choose, those that are told in a sentence. */
  readonly own: readonly LawWithDuties[]
  readonly wider: readonly LawWithDuties[]
  readonly byChoice: readonly LawWithDuties[]
  readonly toKnow: readonly LawToKnow[]
  /** How many duties are in force. */
  readonly inForce: number
  readonly glance: readonly GlanceRow[]
  readonly questions: readonly SizeQuestion[]
  readonly answers: HotelFormConfig['answers']
  /** The sources to which marks lead; all are on the pages of the laws. */
  readonly evidence: Evidence
  readonly leads: readonly PageLink[]
  /** The days on which its laws change, the next one first. */
  readonly coming: readonly ComingDay[]
  readonly ofCountry?: HelpOfCountry
}

function sizeQuestions(laws: readonly Law[]): readonly SizeQuestion[] {
  const tests = laws.flatMap(({ size }) => size.tests)
  const byKey = new Map(tests.map(({ measure, currency }) => [sizeKey({ measure, currency }), { measure, currency }]))
  return [...byKey].map(([key, { measure, currency }]) => ({
    key,
    measure,
    ...(currency !== undefined && { currency }),
  }))
}

function boundAnswers(
  laws: readonly Law[],
  { t, language }: Pick<PathsContext, 't' | 'language'>,
): HotelFormConfig['answers'] {
  const named = laws.flatMap(({ binds, duties }) => [binds, ...duties.map((duty) => duty.binds)])
  const byKey = new Map(named.map((binds) => [binds.join(' '), binds]))
  const answer = (way: WayToRun, binds: readonly string[]) => {
    if (binds.length === 0) return nameOf(t, 'duties.settle', way)
    const parties = boundIn(way, binds).map((party) => nameOf(t, 'duties.party', party))
    return parties.length === 0 ? '' : t('duties.yoursIs', { parties: listNames(parties, language) })
  }
  const answersFor = (way: WayToRun) => Object.fromEntries([...byKey].map(([key, binds]) => [key, answer(way, binds)]))
  return { own: answersFor('own'), managed: answersFor('managed'), franchise: answersFor('franchise') }
}

/** A law with only those of its sources to which marks lead. */
function withMarked(law: Law): Law {
  const statements = [law.sources, law.penaltySources, ...law.duties.map(({ sources }) => sources)]
  const marked = new Set(statements.flatMap((sources) => sources.slice(0, MOST_MARKS)))
  return { ...law, sources: [...marked] }
}

/** So many laws with duties a page carries in full on hotel Wi-Fi. */
const MOST_IN_FULL = 6

/**
 * The laws with duties that are told in full. Where a place has many, a law for every employer is told in a sentence: its
 * duties are in the overview, and the rest is on its own page.
 */
function toldInFull(laws: readonly Law[]): ReadonlySet<Law> {
  const binding = laws.filter((law) => law.duties.length > 0 && !isVoluntary(law))
  const forHotels = binding.filter(({ hotelSpecific, size }) => hotelSpecific || size.tests.length > 0)
  return new Set(binding.length > MOST_IN_FULL ? forHotels : binding)
}

/** The content of the page of a place. @param place one of `dutyPlaces`. */
export function dutyProps(place: string, context: PathsContext): DutyProps {
  const { own, wider, around } = lawsOfPlace(place, context)
  const all = [...own, ...wider]
  const inFull = toldInFull(all)
  const byChoice = all.filter((law) => law.duties.length > 0 && isVoluntary(law))
  const help = helpOfCountry(place, context)
  return {
    place,
    choosePlace: choosePlace(context),
    ...(around !== undefined && { around }),
    hasOwn: own.length > 0,
    own: own.filter((law) => inFull.has(law)).map(toLawWithDuties),
    wider: wider.filter((law) => inFull.has(law)).map(toLawWithDuties),
    byChoice: byChoice.map(toLawWithDuties),
    toKnow: all
      .filter((law) => !inFull.has(law) && !byChoice.includes(law))
      .map((law) => toLawToKnow(law, firstSentence(law.asksOfHotels, law.language))),
    inForce: countInForce(all, context.today),
    glance: dutyGlance(place, all, context),
    questions: sizeQuestions(all),
    answers: boundAnswers(all, context),
    evidence: mergeSources(all.filter((law) => inFull.has(law) || byChoice.includes(law)).map(withMarked)),
    leads: dutyLeads(all, context),
    coming: comingDays(all, context.today),
    ...(help && { ofCountry: help }),
  }
}
