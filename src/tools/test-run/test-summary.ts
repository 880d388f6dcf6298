import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The result of one Vitest process. */
export interface TestSummary {
  readonly passed: number
  /** The tests that failed, as “file > name” with what each error says below it, and files that could not be run, as “file”. */
  readonly failed: readonly string[]
  readonly skipped: number
  /** The tests that failed first and passed when they were run again, as “file > name”. */
  readonly retried: readonly string[]
}

function isTestSummary(value: unknown): value is TestSummary {
  return typeof value === 'object' && value !== null && 'passed' in value && 'failed' in value && 'retried' in value
}

/** The environment variable with the folder into which every Vitest process of a run writes its summary. */
export const SUMMARY_FOLDER = 'TEST_SUMMARY_FOLDER'

/** Writes the summary of this process into the folder, under a name that no other process uses. */
export async function writeSummary(folder: string, summary: TestSummary): Promise<void> {
  await writeFile(join(folder, `${process.pid}.json`), JSON.stringify(summary))
}

async function readSummary(path: string): Promise<TestSummary> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (isTestSummary(value)) return value
  throw new Error(`${path} is not a summary of tests.`)
}

/** The sum of all summaries in the folder. */
export async function readSummaries(folder: string): Promise<TestSummary> {
  const summaries = await Promise.all((await readdir(folder)).map((name) => readSummary(join(folder, name))))
  const sum = (count: 'passed' | 'skipped') => summaries.reduce((total, each) => total + each[count], 0)
  return {
    passed: sum('passed'),
    failed: summaries.flatMap(({ failed }) => failed).sort(),
    skipped: sum('skipped'),
    retried: summaries.flatMap(({ retried }) => retried).sort(),
  }
}

/**
 * The closing lines of a run: what failed, and why, and what needed a second try, for who sees the end of a long log
 * only, and the counts in the form that CI services read.
 */
export function formatSummary({ passed, failed, skipped, retried }: TestSummary): string {
  const list = (tests: readonly string[]) =>
    tests.length === 0 ? ' none' : tests.map((test) => `\n  ${test}`).join('')
  const counts = `${passed} passed, ${failed.length} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
  return `Failed tests:${list(failed)}\n\nNeeded a second try:${list(retried)}\n\n${counts}`
}
