import type { Source } from '../../domain/evidence.ts'
import { nullToUndefined } from './nullable.ts'

/** A source as documents and blocks hold it. */
export interface SourceRow {
  readonly publisher: string
  readonly url?: string | null
  readonly citation?: string | null
  readonly dated?: string | null
}

/** Maps one source. */
export function toSource({ publisher, url, citation, dated }: SourceRow): Source {
  return {
    publisher,
    url: nullToUndefined(url),
    citation: nullToUndefined(citation),
    dated: nullToUndefined(dated),
  }
}
