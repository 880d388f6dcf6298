import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { requireNode } from '../require-node.ts'
import { runSideBySide, type Stage, type StageResult } from '../test-run/run-stage.ts'
import { formatSummary, readSummaries, SUMMARY_FOLDER } from '../test-run/test-summary.ts'

requireNode()

/**
 * The stages of `npm test` in order, cheapest first. Those in one group run side by side on two cores: none of them
 * changes a file that another one reads. Only stages with servers, browsers and processes of their own run a failed
 * test again, and the end of the run lists what passed only then.
 */
const STAGES: readonly (readonly Stage[])[] = [
  [
    { name: 'Types, lint, format, dead code', command: 'npm run --silent check' },
    { name: 'The local lake', command: 'vitest run --project lake --retry=1' },
  ],
  [
    {
      name: 'Unit, content and architecture tests, with coverage',
      command: 'vitest run --project unit --project components --project content --coverage',
    },
  ],
  [
    { name: 'Build the hub', command: 'node src/tools/bin/build.ts' },
    { name: 'Find a browser, build the Studio', command: 'node src/tools/test-run/prepare.ts' },
  ],
  [
    { name: 'Journeys in a real browser', command: 'vitest run --project browser --retry=1' },
    { name: 'Read the built hub', command: 'vitest run --project build' },
  ],
  [{ name: 'The Studio in a real browser', command: 'vitest run --project studio --retry=1' }],
]

/** Runs the groups until one has a stage that fails. */
async function runStages(environment: NodeJS.ProcessEnv): Promise<readonly StageResult[]> {
  const results: StageResult[] = []
  for (const group of STAGES) {
    results.push(...(await runSideBySide(group, environment)))
    if (results.some(({ hasPassed }) => !hasPassed)) break
  }
  return results
}

const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-tests-'))
const start = performance.now()
try {
  const results = await runStages({ ...process.env, [SUMMARY_FOLDER]: folder })
  const failed = results.filter(({ hasPassed }) => !hasPassed)
  const line = (seconds: number, name: string) => console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`)
  console.log()
  for (const { seconds, name } of results) line(seconds, name)
  line((performance.now() - start) / 1000, 'in all; stages of a group run side by side')
  console.log(failed.length === 0 ? '\nAll stages passed.' : '')
  for (const { name, command } of failed) {
    console.log(`Failed: ${name}. Run “npx --no ${command}” alone to see it again.`)
  }
  if (failed.length > 0) process.exitCode = 1
  console.log(`\n${formatSummary(await readSummaries(folder))}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
