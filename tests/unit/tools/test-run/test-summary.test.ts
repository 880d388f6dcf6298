import { execFile } from 'node:child_process'
import { symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

import { formatSummary, readSummaries, SUMMARY_FOLDER } from '../../../../src/tools/test-run/test-summary.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

const CONFIG = `
import { SummaryReporter } from '${resolve('src/tools/test-run/summary-reporter.ts')}'
export default { test: { reporters: [new SummaryReporter()] } }
`

const FLAKY = `
import { describe, expect, test } from 'vitest'
let tries = 0
describe('A group', () => {
  test('passes', () => {})
  test('passes at the second try', () => expect(++tries).toBe(2))
  test('fails twice', () => expect(1).toBe(2))
  test.skip('is skipped', () => {})
})
`

const BROKEN = `throw new Error('This file cannot be imported.')`

/** Runs Vitest on two files in a process of its own, as a stage of `npm test` does. */
async function runVitest(summaries: string): Promise<void> {
  const folder = await makeFolder()
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'vitest.config.mjs'), CONFIG)
  await writeFile(join(folder, 'flaky.test.mjs'), FLAKY)
  await writeFile(join(folder, 'broken.test.mjs'), BROKEN)
  const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--retry=1']
  const env = { ...process.env, [SUMMARY_FOLDER]: summaries, VITEST: '', NODE_ENV: '' }
  await new Promise((done) => execFile(process.execPath, args, { cwd: folder, env }, done))
}

describe('The summary of a run', () => {
  it('adds up what the Vitest processes wrote, and names what needed a second try', async () => {
    const summaries = await makeFolder()
    await runVitest(summaries)
    const flaky = 'flaky.test.mjs > A group > passes at the second try'
    expect(await readSummaries(summaries)).toEqual({ passed: 2, failed: 2, skipped: 1, retried: [flaky] })
    const other = { passed: 3, failed: 0, skipped: 0, retried: ['a.test.ts > b'] }
    await writeFile(join(summaries, 'other.json'), JSON.stringify(other))
    expect(await readSummaries(summaries)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 1,
      retried: ['a.test.ts > b', flaky],
    })
  })

  it('ends with the counts alone on a line', () => {
    expect(formatSummary({ passed: 12, failed: 0, skipped: 0, retried: [] })).toBe(
      'Needed a second try: none\n\n12 passed, 0 failed',
    )
    expect(formatSummary({ passed: 1, failed: 2, skipped: 3, retried: ['a.test.ts > b', 'c.test.ts > d'] })).toBe(
      'Needed a second try:\n  a.test.ts > b\n  c.test.ts > d\n\n1 passed, 2 failed, 3 skipped',
    )
  })
})
