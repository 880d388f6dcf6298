import type { Days, Law } from '../../domain/law.ts'
import { localeInfoOf, type LocaleInfo } from '../../domain/locale-info.ts'

/** What the duty finder shows of every law. */
type Common = Days & LocaleInfo & Pick<Law, 'title' | 'path' | 'slug' | 'jurisdiction' | 'kind' | 'size' | 'binds'>

/** A law with duties in the duty finder. */
export type LawWithDuties = Common &
  Pick<Law, 'duties' | 'threshold' | 'since' | 'penalty' | 'penaltySources' | 'officialText' | 'caveat' | 'sources'>

/** A law in a sentence: it names no duty of a hotel, or its page tells them. */
export type LawToKnow = Common & {
  /** What it means for a hotel. */
  readonly means: string
}

function commonOf(law: Law): Common {
  const { title, path, slug, jurisdiction, kind, size, binds, from, until, startUnconfirmed } = law
  return {
    title,
    path,
    slug,
    jurisdiction,
    kind,
    size,
    binds,
    from,
    until,
    startUnconfirmed,
    ...localeInfoOf(law),
  }
}

/** What is shown of a law with duties: a page is written again when that changes, and only then. */
export function toLawWithDuties(law: Law): LawWithDuties {
  const { duties, threshold, since, penalty, penaltySources, officialText, caveat, sources } = law
  return {
    ...commonOf(law),
    duties,
    threshold,
    since,
    penalty,
    penaltySources,
    officialText,
    caveat,
    sources,
  }
}

/** What is shown of a law without duties. @param means what it means for a hotel, in a sentence. */
export function toLawToKnow(law: Law, means: string): LawToKnow {
  return { ...commonOf(law), means }
}
