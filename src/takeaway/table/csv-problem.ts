import { fillIn } from '../../i18n/plural.ts'
import type { CsvProblem } from './read-csv.ts'

/** A sentence for each problem of a file, with `{row}`, `{column}`, `{n}` and `{most}`: the messages `csv.*`. */
export type CsvProblemWords = Readonly<Record<CsvProblem['kind'], string>>

const BYTES_A_MEGABYTE = 1_000_000

/** The sentence about a file that cannot be read: what is wrong, in which row and column, what to do. */
export function csvProblemText(problem: CsvProblem, words: CsvProblemWords, language: string): string {
  if (problem.kind !== 'tooLarge') return fillIn(words[problem.kind], { ...problem }, language)
  const megabytes = (bytes: number) => Math.ceil(bytes / (BYTES_A_MEGABYTE / 10)) / 10
  return fillIn(words.tooLarge, { n: megabytes(problem.n), most: megabytes(problem.most) }, language)
}
