import { formatPartialDate } from '../../domain/partial-date.ts'
import type { PaperReader, Policy } from '../../domain/resource.ts'
import { marksOf } from '../../i18n/punctuation.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import { provenanceLines, provenanceOf } from '../../takeaway/provenance.ts'
import type { Cover } from '../../takeaway/paper.ts'
import { originsIn } from './paper-numbers.ts'

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
function readersOf(readBy: readonly PaperReader[], language: string): readonly string[] {
  return readBy.map(({ who, as, on }) => `${who}, ${as}, ${formatPartialDate(on, language)}`)
}

/** What is known of a paper and not signed with it: whether anybody has read it, what a lawyer looks at, where it comes from. */
export function coverOf(policy: Policy, { t, origin, today }: PaperSettings): Cover {
  const { language, summary, forTheLawyer, lawyerCanWait, readBy, path, body } = policy
  const readers = readersOf(readBy, language)
  // The whole file is in the language of the paper.
  const [, ...from] = provenanceLines(
    { ...provenanceOf(policy, new URL(path, origin).href, today), isFallback: false },
    t,
    language,
  )
  const read = (by: 'papers.readLawyer' | 'papers.readSurvivors') => `${t(by)}: ${t('papers.nobody')}`
  return {
    title: t('papers.cover'),
    lines: [
      t('papers.coverNote'),
      summary,
      aboutPaper(policy, t),
      ...(readers.length === 0
        ? [read('papers.readLawyer'), read('papers.readSurvivors')]
        : [t('papers.readBy', { readers: readers.join(marksOf(language).semicolon) })]),
    ],
    advice: t(lawyerCanWait ? 'papers.noAdviceYet' : 'papers.noAdvice'),
    lawyer: { title: t('papers.lawyer'), lines: forTheLawyer },
    numbers: { title: t('papers.numbers'), lines: originsIn(body, { language, t, today }) },
    source: { title: t('papers.source'), lines: from.map(({ text }) => text) },
  }
}
