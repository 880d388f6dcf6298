import type { CsvProblemWords } from '../../takeaway/table/csv-problem.ts'
import type { ReadingWords } from './count-files.ts'
import type { ImpactProblem } from './table-reader.ts'
import type { ReportWords } from './words.ts'

/** The data that the page of the report hands to its script. */
export interface ImpactConfig {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The name of the hub, for files. */
  readonly hub: string
  readonly reading: ReadingWords
  readonly report: ReportWords
  /** The heads of the count sheet. */
  readonly sheet: readonly string[]
  readonly problems: CsvProblemWords & Readonly<Record<ImpactProblem['kind'], string>>
  readonly words: ImpactSentences
}

/** The words of the script; `{name}`, `{year}` … are filled in. */
interface ImpactSentences {
  readonly title: string
  readonly lead: string
  readonly ourHotel: string
  readonly example: string
  readonly reading: string
  readonly nothing: string
  readonly more: string
  readonly people: string
  readonly inFile: string
  readonly inYear: string
  readonly lastYear: string
  readonly trust: string
  readonly saved: string
  readonly failed: string
}
