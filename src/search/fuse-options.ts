import type { IFuseOptions } from 'fuse.js'
import { analyseText, analyseTexts } from './analyse-text.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * How Fuse reads a record and a query. Texts are analysed beforehand, and a list is one text: Fuse
 * would count each of its members as a field of its own, and long lists would win.
 */
export const FUSE_OPTIONS: IFuseOptions<SearchRecord> = {
  keys: [
    { name: 'title', weight: 8, getFn: ({ title }) => analyseText(title) },
    { name: 'topics', weight: 3, getFn: ({ topics }) => analyseTexts(topics) },
    { name: 'layTerms', weight: 3, getFn: ({ layTerms }) => analyseTexts(layTerms) },
    { name: 'headings', weight: 3, getFn: ({ headings }) => analyseTexts(headings) },
    { name: 'summary', weight: 2.2, getFn: ({ summary }) => analyseText(summary) },
    { name: 'publisher', weight: 1, getFn: ({ publisher }) => analyseText(publisher ?? '') },
  ],
  useTokenSearch: true,
  tokenMatch: 'any',
  tokenize: (analysed) => analysed.match(/\S+/g) ?? [],
  threshold: 0.2,
  ignoreFieldNorm: true,
  ignoreLocation: true,
  isCaseSensitive: true,
  includeScore: true,
  // Ranking is ours: see rank-records.ts.
  shouldSort: false,
}
