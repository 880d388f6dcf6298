import type { Evidence, Source } from '../domain/evidence.ts'
import { listed, present } from './present.ts'

interface SourceRow {
  readonly publisher: string
  readonly url?: string | null
  readonly citation?: string | null
  readonly dated?: string | null
}

interface EvidenceRow {
  readonly sources: readonly SourceRow[] | null
  readonly sourceSeen: string | null
  readonly lastReviewed: string | null
  readonly reviewEveryDays: number | null
}

/** A year: the longest review interval that facts/safety.md allows, for documents that name none. */
const DEFAULT_REVIEW_DAYS = 365

/** Maps one source, from wherever it stands in a document. */
export function toSource({ publisher, url, citation, dated }: SourceRow): Source {
  return { publisher, url: present(url), citation: present(citation), dated: present(dated) }
}

/** Maps what stands behind a fact. */
export function toEvidence(row: EvidenceRow): Evidence {
  return {
    sources: listed(row.sources).map(toSource),
    sourceSeen: present(row.sourceSeen),
    lastReviewed: present(row.lastReviewed),
    reviewEveryDays: row.reviewEveryDays ?? DEFAULT_REVIEW_DAYS,
  }
}
