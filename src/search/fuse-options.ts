import type { IFuseOptions } from 'fuse.js'
import type { AnalysedRecord } from './analyse-records.ts'

/**
 * How Fuse reads records and queries, both analysed beforehand. A list is one text for it: of an
 * array it would count each member as a field of its own, and long lists would win. Token search
 * needs the whole of Fuse, fuse.js/basic refuses it.
 */
export const FUSE_OPTIONS: IFuseOptions<AnalysedRecord> = {
  keys: [
    { name: 'title', weight: 8 },
    { name: 'topics', weight: 3 },
    { name: 'layTerms', weight: 3 },
    { name: 'headings', weight: 3 },
    { name: 'summary', weight: 2.2 },
    { name: 'publisher', weight: 1 },
  ],
  useTokenSearch: true,
  tokenMatch: 'any',
  tokenize: /\S+/g,
  threshold: 0.2,
  ignoreFieldNorm: true,
  isCaseSensitive: true,
  includeScore: true,
  // score-record.ts has the last word on the order.
  shouldSort: false,
}
