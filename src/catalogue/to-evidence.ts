import type { Evidence } from '../domain/evidence.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toSource, type SourceRow } from './source/to-source.ts'

interface EvidenceRow {
  readonly sources: readonly SourceRow[] | null
  readonly sourceSeen: string | null
  readonly lastReviewed: string | null
  readonly reviewEveryDays: number | null
  readonly publishedAlone: string | null
}

/** A year: the longest review interval that content/README.md, “Rules of care”, allows, for documents that name none. */
const DEFAULT_REVIEW_DAYS = 365

/**
 * Maps the sources and review dates of a fact.
 * @param row of the original. @param translation of the words that are shown.
 */
export function toEvidence(
  row: EvidenceRow,
  translation: Pick<EvidenceRow, 'publishedAlone'>,
): { readonly [Name in keyof Required<Evidence>]: Evidence[Name] } {
  return {
    sources: orEmpty(row.sources).map(toSource),
    sourceSeen: nullToUndefined(row.sourceSeen),
    lastReviewed: nullToUndefined(row.lastReviewed),
    reviewEveryDays: row.reviewEveryDays ?? DEFAULT_REVIEW_DAYS,
    isReadByOne: nullToUndefined(row.publishedAlone ?? translation.publishedAlone) === undefined ? undefined : true,
  }
}
