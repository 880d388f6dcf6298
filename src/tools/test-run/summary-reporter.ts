import type { Reporter, SerializedError, TestModule } from 'vitest/node'

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
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    // A file that cannot be imported, a hook of a suite that throws: an error that belongs to no test.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const errors = suites.reduce((sum, suite) => sum + suite.errors().length, unhandledErrors.length)
    await writeSummary(folder, {
      passed: count('passed'),
      failed: count('failed') + errors,
      skipped: count('skipped'),
      retried: tests
        .filter((test) => test.diagnostic()?.flaky === true)
        .map((test) => `${test.module.relativeModuleId} > ${test.fullName}`),
    })
  }
}
