import { analyseText } from './analyse-text.ts'
import type { RecordType, SearchRecord } from './search-record.ts'

/** Stands between two texts of a list, so that no phrase is found across them. */
export const BETWEEN = ' \n '

/** A record in the form in which it is matched: its texts analysed, each list one text. */
export interface AnalysedRecord {
  readonly type: RecordType
  readonly title: string
  readonly topics: string
  readonly layTerms: string
  readonly headings: string
  readonly summary: string
  readonly publisher: string
  /** Every word of it once. */
  readonly words: readonly string[]
}

/** Analyses records. Many share topics and lay terms, so each text is analysed once. */
export function analyseRecords(records: readonly SearchRecord[]): readonly AnalysedRecord[] {
  const known = new Map<string, string>()
  const analyse = (text: string) => {
    const analysed = known.get(text) ?? analyseText(text)
    known.set(text, analysed)
    return analysed
  }
  return records.map((record) => {
    const texts = {
      title: analyse(record.title),
      topics: record.topics.map(analyse).join(BETWEEN),
      layTerms: record.layTerms.map(analyse).join(BETWEEN),
      headings: record.headings.map(analyse).join(BETWEEN),
      summary: analyse(record.summary),
      publisher: analyse(record.publisher ?? ''),
    }
    return {
      ...texts,
      type: record.type,
      words: [...new Set(Object.values(texts).join('\n').match(/\S+/g))],
    }
  })
}
