import { formatProblem, isContentError } from '../domain/problem.ts'

/**
 * Ends a program with what went wrong: one line a problem for content that cannot be published, the
 * stack for a fault of our own.
 */
export function report(error: unknown, conclusion: string): never {
  console.log()
  if (isContentError(error)) {
    for (const problem of error.problems) console.error(formatProblem(problem))
    console.error(`\n${error.problems.length} problem${error.problems.length === 1 ? '' : 's'}. ${conclusion}`)
  } else {
    console.error(error)
    console.error(`\n${conclusion}`)
  }
  process.exit(1)
}
