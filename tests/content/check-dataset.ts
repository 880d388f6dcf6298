import { ContentError, formatProblem, type Problem } from '../../src/domain/problem.ts'
import { createEmbeddedSource } from '../../src/sanity/embedded.ts'
import { checkContent, type Findings } from '../../src/tools/check-content/index.ts'
import { writeTestDataset, type TestDataset } from './good-dataset.ts'

/** The day on which the tests judge dates. */
export const TODAY = '2026-06-01'

async function checkFolder(folder: string): Promise<Findings> {
  try {
    return await checkContent(await createEmbeddedSource(folder), TODAY)
  } catch (error) {
    if (error instanceof ContentError) return { errors: error.problems, warnings: [] }
    throw error
  }
}

/** Writes and checks a dataset; answers the lines that an editor reads, its folder written as `content`. */
export async function checkDataset(dataset: TestDataset) {
  const folder = await writeTestDataset(dataset)
  const { errors, warnings } = await checkFolder(folder)
  const toLine = (problem: Problem) => formatProblem(problem).replaceAll(folder, 'content')
  return { errors: errors.map(toLine), warnings: warnings.map(toLine) }
}
