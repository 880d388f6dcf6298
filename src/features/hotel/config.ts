import type { Plural } from '../../i18n/plural.ts'
import type { CsvProblemWords } from '../../takeaway/table/csv-problem.ts'
import type { TableHeads } from '../../takeaway/table/hub-table.ts'
import type { PathNames } from './plan/plan-table.ts'
import type { PlanPaperWords } from './plan/plan-paper.ts'
import type { TableNote, TableProblem } from './plan/read-plan-table.ts'

/** The data that the page of the path hands to its script. */
export interface PathConfig {
  readonly language: string
  readonly words: PathSentences
}

/** The words with which files are written and read: start.json, which the script fetches. */
export interface PathFileTexts extends PathNames {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The name of the hub, for files. */
  readonly hub: string
  readonly table: PlanPaperWords
  /** The words of tables that were saved on an English page. */
  readonly english: Pick<PlanPaperWords, 'columns' | 'sizes' | 'levels' | 'yes'>
  /** By which another table of the hub is known. */
  readonly heads: TableHeads
  readonly saved: string
  readonly noDays: string
  readonly read: string | Plural
  readonly problems: CsvProblemWords & Readonly<Record<TableProblem['kind'], string>>
  readonly notes: Readonly<Record<TableNote['kind'], string>>
}

/** The words of the script; `{n}`, `{all}`, `{name}`, `{date}` are filled in. */
interface PathSentences {
  readonly ourHotel: string
  readonly ofSteps: string
  readonly doneOn: string
  readonly add: string
  readonly nextBy: string
  readonly allDone: string
  readonly mapped: string
  readonly removed: string
  readonly undone: string
  readonly failed: string
  readonly notRead: string
  readonly kept: string
  readonly notKept: string
  readonly cleared: string
}
