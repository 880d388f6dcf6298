import { ContentError, formatProblem, type Problem } from '../../src/domain/problem.ts'
import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import { checkContent, type CheckResult } from '../../src/tools/check/check-content.ts'
import { writeTestDataset, type TestDataset } from './good-dataset.ts'

/** The day with which the tests compare dates. */
export const TODAY = '2026-06-01'

async function checkFolder(folder: string): Promise<CheckResult> {
  try {
    return await checkContent(await createEmbeddedSource(folder), TODAY)
  } catch (error) {
    if (error instanceof ContentError) return { errors: error.problems, warnings: [] }
    throw error
  }
}

/** Writes and checks a dataset. Returns the lines that an editor reads, with `content` for its folder. */
export async function checkDataset(dataset: TestDataset) {
  const folder = await writeTestDataset(dataset)
  const { errors, warnings } = await checkFolder(folder)
  const toLine = (problem: Problem) => formatProblem(problem).replaceAll(folder, 'content')
  return { errors: errors.map(toLine), warnings: warnings.map(toLine) }
}
