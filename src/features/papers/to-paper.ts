import type { Run } from '../../domain/paper-parts.ts'
import type { Blank, Policy } from '../../domain/resource.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import { directionOf } from '../../i18n/locales.ts'
import type { Translate } from '../../i18n/translate.ts'
import { provenanceLines, provenanceOf } from '../../takeaway/provenance.ts'
import type { Paper, PaperCountries } from '../../takeaway/paper.ts'
import { aboutPaper, coverOf, type PaperSettings } from './cover.ts'
import { toParts } from './to-parts.ts'

/** The foot of every sheet and file: which version of what it is. Whoever signs it signs nothing else. */
export function footOf(policy: Policy, { t, origin, today }: PaperSettings): string {
  const [version] = provenanceLines(provenanceOf(policy, new URL(policy.path, origin).href, today), t, policy.language)
  return version?.text ?? policy.title
}

/** What the table of a paper says that has an owner and is looked at again: what the hotel typed, or empty to fill in. */
export function controlOf(policy: Policy, t: Translate, language: string): NonNullable<Paper['control']> {
  const { blanks, version, versionDate } = policy
  const fact = (field: string): readonly Run[] =>
    blanks.filter(({ name }) => name === field).map(({ name, label }: Blank) => ({ kind: 'blank', field: name, label }))
  const words = (text: string): readonly Run[] => [{ kind: 'words', text }]
  return [
    { label: t('papers.owner'), runs: [] },
    { label: t('papers.approvedBy'), runs: fact('signerName') },
    { label: t('record.version'), runs: version === undefined ? [] : words(String(version)) },
    { label: t('record.date'), runs: versionDate === undefined ? [] : words(formatPartialDate(versionDate, language)) },
    { label: t('papers.nextReview'), runs: fact('nextReview') },
  ]
}

/** Makes of a document what the tool loads. @param countries whose numbers it can have. */
export function toPaper(policy: Policy, settings: PaperSettings, countries?: PaperCountries): Paper {
  const { slug, title, language, jurisdictions, blanks, body, hasDocumentControl, isPocketSize } = policy
  const { t } = settings
  return {
    slug,
    title,
    language,
    direction: directionOf(language),
    pageSize: jurisdictions.length > 0 && jurisdictions.every((place) => place.startsWith('US')) ? 'Letter' : 'A4',
    about: aboutPaper(policy, t),
    blanks: blanks.map(({ name, label }) => ({ name, label })),
    parts: toParts(body, settings),
    foot: [footOf(policy, settings)],
    cover: coverOf(policy, settings),
    ...(!isPocketSize && { logo: t('papers.logo') }),
    ...(hasDocumentControl && { control: controlOf(policy, t, language) }),
    ...(countries && { countries }),
  }
}
