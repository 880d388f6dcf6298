import { formatProblem, isContentError } from '../domain/problem.ts'

/**
 * Logs an error: one line a problem for content that cannot be published, the stack for every other error.
 * @param conclusion what the program did not do, and what state it left behind.
 */
export function logError(error: unknown, conclusion: string): void {
  console.log()
  if (isContentError(error)) {
    for (const problem of error.problems) console.error(formatProblem(problem))
    console.error(`\n${error.problems.length} problem${error.problems.length === 1 ? '' : 's'}. ${conclusion}`)
  } else {
    console.error(error)
    console.error(`\n${conclusion}`)
  }
}

/**
 * Logs an error and ends the program with code 1. @see logError
 */
export function exitWithError(error: unknown, conclusion: string): never {
  logError(error, conclusion)
  process.exit(1)
}
