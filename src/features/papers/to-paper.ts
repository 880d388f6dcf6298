import type { Helpline } from '../../domain/helpline.ts'
import { mayBeDoubted, mayBeTried, shownNumber } from '../../domain/helpline.ts'
import { countryOf } from '../../domain/help.ts'
import { freshnessOf } from '../../domain/freshness.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import type { PaperReader, Policy } from '../../domain/resource.ts'
import type { BlockOf, HelplineNumber, RichText } from '../../domain/rich-text.ts'
import { directionOf } from '../../i18n/locales.ts'
import { marksOf } from '../../i18n/punctuation.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import { provenanceLines, provenanceOf, type ProvenanceLine } from '../../takeaway/provenance.ts'
import type { SheetFacts } from '../../takeaway/sheet-address.ts'
import type { Paper } from '../../takeaway/paper.ts'
import { toParts } from './to-parts.ts'

/** The sources of a paper besides its document. */
export interface PaperSettings {
  /** In the language of the paper, which is English where there is no translation. */
  readonly t: Translate
  /** The origin of the hub. */
  readonly origin: string
  /** YYYY-MM-DD. */
  readonly today: string
}

/** “England and Wales · version 2, 27 November 2026”: where a paper holds, and which one it is. */
export function aboutPaper({ jurisdictions, version, versionDate, language }: Policy, t: Translate): string {
  const places = jurisdictions.map((place) => nameOf(t, 'jurisdiction', place)).join(marksOf(language).comma)
  const date = versionDate === undefined ? undefined : formatPartialDate(versionDate, language)
  const which =
    version === undefined
      ? date
      : date === undefined
        ? t('papers.versionAlone', { version: String(version) })
        : t('papers.version', { version: String(version), date })
  return [places, which].filter((words) => words !== undefined && words !== '').join(' · ')
}

/** Who has read a paper, a line each; empty where nobody has. */
export function readersOf(readBy: readonly PaperReader[], language: string): readonly string[] {
  return readBy.map(({ who, as, on }) => `${who}, ${as}, ${formatPartialDate(on, language)}`)
}

function showsHelpline(value: object): value is HelplineNumber | BlockOf<'helplineCard'> {
  return '_type' in value && (value._type === 'helplineNumber' || value._type === 'helplineCard')
}

/** Adds the helplines that are shown anywhere within a value, whatever types of block there are. */
function collectHelplines(value: unknown, found: Map<string, Helpline>): void {
  if (typeof value !== 'object' || value === null) return
  if (showsHelpline(value)) found.set(value.helpline.id, value.helpline)
  else for (const part of Object.values(value)) collectHelplines(part, found)
}

/** The helplines whose numbers a text shows, each once. */
function helplinesIn(text: RichText): readonly Helpline[] {
  const found = new Map<string, Helpline>()
  collectHelplines(text, found)
  return [...found.values()]
}

/**
 * What the code of a paper says of it; undefined where it has no number. Of several numbers the helpline's is named: the
 * emergency number is the one that hardly ever changes.
 * @param today YYYY-MM-DD.
 */
export function codeFactsOf(text: RichText, today: string): SheetFacts | undefined {
  const helplines = helplinesIn(text).filter((helpline) => shownNumber(helpline) !== undefined)
  const helpline = helplines.find(({ purpose }) => purpose === 'trafficking') ?? helplines[0]
  const number = helpline?.dial ?? (helpline && shownNumber(helpline))
  if (helpline === undefined || number === undefined) return undefined
  return { kind: 'paper', date: today, country: countryOf(helpline.country), number }
}

/**
 * Sentences on the numbers of a text that nobody has checked, or not lately: a call before printing for some of them, for
 * police and emergency numbers that they are looked up and never called to test them.
 * @param t in the language of the text.
 * @param today YYYY-MM-DD.
 */
export function uncheckedLines(text: RichText, language: string, t: Translate, today: string): readonly string[] {
  const unchecked = helplinesIn(text).filter(
    (helpline) => mayBeDoubted(helpline) && freshnessOf(helpline, today) !== 'fresh',
  )
  const line = (message: 'papers.unchecked' | 'papers.uncheckedEmergency', helplines: readonly Helpline[]) => {
    const numbers = [...new Set(helplines.flatMap((helpline) => shownNumber(helpline) ?? []))]
    const values = { numbers: numbers.join(marksOf(language).comma), date: formatPartialDate(today, language) }
    return numbers.length === 0 ? [] : [t(message, values)]
  }
  return [
    ...line(
      'papers.uncheckedEmergency',
      unchecked.filter((helpline) => !mayBeTried(helpline)),
    ),
    ...line('papers.unchecked', unchecked.filter(mayBeTried)),
  ]
}

/**
 * The lines below a paper: what it is, where it comes from, who has read it. That nobody has, and which numbers are unchecked,
 * the page says to the person who makes the paper; the people who sign it would sign that too.
 */
export function footOf(policy: Policy, { t, origin, today }: PaperSettings): readonly ProvenanceLine[] {
  const { language, path } = policy
  const readers = readersOf(policy.readBy, language)
  const own = (text: string): ProvenanceLine => ({ text, language })
  return [
    // The whole file is in the language of the paper.
    ...provenanceLines({ ...provenanceOf(policy, new URL(path, origin).href, today), isFallback: false }, t, language),
    ...(readers.length === 0 ? [] : [own(t('papers.readBy', { readers: readers.join(marksOf(language).semicolon) }))]),
    own(t(policy.lawyerCanWait ? 'papers.noAdviceYet' : 'papers.noAdvice')),
  ]
}

/** Makes of a document what the tool loads. */
export function toPaper(policy: Policy, settings: PaperSettings & { readonly author: string }): Paper {
  const { slug, title, language, jurisdictions, blanks, body } = policy
  return {
    slug,
    title,
    language,
    direction: directionOf(language),
    pageSize: jurisdictions.length > 0 && jurisdictions.every((place) => place.startsWith('US')) ? 'Letter' : 'A4',
    about: aboutPaper(policy, settings.t),
    blanks: blanks.map(({ name, label }) => ({ name, label })),
    parts: toParts(body, settings),
    foot: footOf(policy, settings).map(({ text }) => text),
    author: settings.author,
  }
}
