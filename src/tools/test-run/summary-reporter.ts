import type { TestError } from 'vitest'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'

import { SUMMARY_FOLDER, writeSummary } from './test-summary.ts'

/**
 * A Vitest reporter that writes the summary of its process into the folder that `npm test` names in the environment.
 * Without that variable it does nothing.
 */
export class SummaryReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): Promise<void> {
    const folder = process.env[SUMMARY_FOLDER]
    if (folder === undefined) return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const has = (state: string) => tests.filter((test) => test.result().state === state)
    const nameOf = (test: TestCase) => `${test.module.relativeModuleId} > ${test.fullName}`
    // A file that cannot be imported, a hook of a suite that throws: an error that belongs to no test.
    const suites = modules.flatMap((module) =>
      [module, ...module.children.allSuites()].map((suite) => ({ module, suite })),
    )
    const files = suites.flatMap(({ module, suite }) => suite.errors().map(() => module.relativeModuleId))
    await writeSummary(folder, {
      passed: has('passed').length,
      failed: [
        ...has('failed').map((test) => [nameOf(test), ...(test.result().errors ?? []).map(describeError)].join('\n')),
        ...files,
        ...unhandledErrors.map(({ message }) => message),
      ],
      skipped: has('skipped').length,
      retried: tests.filter((test) => test.diagnostic()?.flaky === true).map(nameOf),
    })
  }
}

/** So much of an error says what was expected, and leaves room for the other tests that failed. */
const LONGEST_MESSAGE = 600

/** What an error says, and the line of the test that it comes from, for whoever sees the end of a log only. */
function describeError({ message, stacks }: TestError): string {
  const [place] = stacks?.filter(({ file }) => file.endsWith('.test.ts')) ?? []
  const where = place === undefined ? '' : ` (line ${place.line})`
  return `    ${message.slice(0, LONGEST_MESSAGE).replaceAll('\n', '\n    ')}${where}`
}
