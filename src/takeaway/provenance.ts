import { FALLBACK_MESSAGES_LANGUAGE } from '../domain/base-language.ts'
import type { Evidence } from '../domain/evidence.ts'
import { localeInfoOf, type LocaleInfo } from '../domain/locale-info.ts'
import { formatPartialDate } from '../domain/partial-date.ts'
import { translationLines } from '../i18n/translation-state.ts'
import { translator, type Translate } from '../i18n/translate.ts'

/** Where something that leaves the hub comes from: what it says about itself, on every sheet and in every file. */
export interface Provenance extends LocaleInfo {
  readonly title: string
  /** The editors' number of the text; absent where they count none. */
  readonly version?: number
  /** YYYY-MM-DD: the day of the version, or the day of the build for what has none. */
  readonly date: string
  /** The names of the sources, each once, in the order of the text. */
  readonly sources: readonly string[]
  /** Such as “CC BY 4.0”. */
  readonly licence?: string
  /** The absolute address of the page that it was made from. */
  readonly address: string
}

/** A line of a sheet or file, with the BCP 47 tag of its language. */
export interface ProvenanceLine {
  readonly text: string
  readonly language: string
}

/** The licence of our own texts where an editor has given no other. */
export const OUR_LICENCE = 'CC BY 4.0'

/** A text of the hub, as far as its provenance is made of it. */
type Origin = LocaleInfo &
  Pick<Evidence, 'sources'> & {
    readonly title: string
    readonly version?: number
    /** YYYY-MM-DD. */
    readonly versionDate?: string
    readonly licence?: string
  }

/**
 * Where what was made of a text of the hub comes from.
 * @param address of its page, absolute.
 * @param today YYYY-MM-DD, for a text of which the editors count no versions.
 */
export function provenanceOf(text: Origin, address: string, today: string): Provenance {
  const { title, version, versionDate, licence = OUR_LICENCE, sources } = text
  return {
    title,
    licence,
    address,
    ...localeInfoOf(text),
    ...(version !== undefined && { version }),
    date: versionDate ?? today,
    sources: [...new Set(sources.map(({ publisher }) => publisher))],
  }
}

/**
 * The lines in which a sheet or file says where it comes from: version and date, licence, its sources, its address. Who has
 * read it, and who has not, is said on its page: a paper is signed and a sheet hangs on a wall for long after that was true.
 * @param language BCP 47 tag of `t`.
 */
export function provenanceLines(provenance: Provenance, t: Translate, language: string): readonly ProvenanceLine[] {
  const { title, version, date, licence, sources, address } = provenance
  const day = formatPartialDate(date, language)
  return linesIn(language, [
    version === undefined
      ? t('takeaway.dated', { title, date: day })
      : t('takeaway.version', { title, version: String(version), date: day }),
    ...(licence === undefined ? [] : [t('takeaway.licence', { licence })]),
    ...(provenance.isFallback ? [t('takeaway.inEnglish')] : []),
    ...(sources.length === 0 ? [] : [t('takeaway.sources', { sources: sources.join(' · ') })]),
    t('takeaway.from', { address }),
  ])
}

/**
 * What a file says of its translation that is read on a screen without our page beside it. It is said in English as well: who
 * relies on it may not read the language.
 * @param language BCP 47 tag of `t`.
 */
export function translationStateLines(
  provenance: Provenance,
  t: Translate,
  language: string,
): readonly ProvenanceLine[] {
  const own = translationLines(provenance, t, language, 'takeaway.draft')
  const english =
    language === FALLBACK_MESSAGES_LANGUAGE
      ? []
      : translationLines(
          provenance,
          translator(FALLBACK_MESSAGES_LANGUAGE),
          FALLBACK_MESSAGES_LANGUAGE,
          'takeaway.draft',
        )
  return [...linesIn(language, own), ...linesIn(FALLBACK_MESSAGES_LANGUAGE, english)]
}

function linesIn(language: string, texts: readonly string[]): readonly ProvenanceLine[] {
  return texts.map((text) => ({ text, language }))
}
