import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { requireNode } from '../require-node.ts'
import { runStages, type Stage } from '../test-run/run-stages.ts'
import { formatSummary, readSummaries, SUMMARY_FOLDER } from '../test-run/test-summary.ts'
import { withoutHubSettings } from '../test-run/without-hub-settings.ts'

requireNode()

/**
 * One for each core of the smallest machine on which the tests are to be run, and one for the time in which the others wait: for a
 * server, a build's next file, a browser.
 */
const SLOTS = 3

/** The folders of tests/unit whose tests run the rooms of `COVERED` in vitest.config.ts. With all others counting takes three times as long. */
const COUNTED = ['blocks', 'catalogue', 'domain', 'facets', 'features', 'search', 'takeaway']
const OTHERS = (await readdir('tests/unit')).filter((name) => !COUNTED.includes(name))
const folderOf = (name: string) => `tests/unit/${name}/`
const UNIT = 'vitest run --project unit --project components'

const PREPARE = 'Find a browser and web servers, build the Studio'
const BUILD = 'Build the hub'

/**
 * The stages of `npm test`. Those on which others wait come first, then the longest, so that the last minutes are not those of one
 * that has a core to itself. None changes files that another one reads, unless it needs it; what Astro writes of its types is the
 * same in each. Only stages with servers, browsers and processes of their own run a failed test again, and the end of the run
 * lists the tests that passed only then.
 */
const STAGES: readonly Stage[] = [
  // Alone at first: it installs packages, of which a program that starts meanwhile would find half.
  { name: PREPARE, command: 'node src/tools/test-run/prepare.ts' },
  { name: BUILD, command: 'node src/tools/bin/build.ts', needs: [PREPARE] },
  {
    name: 'Unit tests of the rooms whose lines are counted, with coverage',
    command: `${UNIT} --coverage ${COUNTED.map(folderOf).join(' ')}`,
    needs: [PREPARE],
  },
  {
    name: 'Other unit tests, content and architecture',
    command: `${UNIT} tests/content tests/contracts tests/architecture ${OTHERS.map(folderOf).join(' ')}`,
    needs: [PREPARE],
  },
  {
    name: 'The Studio in a real browser',
    command: 'vitest run --project studio --retry=1',
    // Two that fill an empty cache of pictures at once could read what is half written.
    needs: [BUILD],
  },
  { name: 'Build other hubs, and publish', command: 'vitest run --project build', needs: [BUILD] },
  {
    name: 'Journeys in a real browser',
    command: 'vitest run --project browser --retry=1',
    needs: [BUILD],
  },
  { name: 'The local lake', command: 'vitest run --project lake --retry=1', needs: [PREPARE] },
  { name: 'Read the built hub', command: 'vitest run --project pages', needs: [BUILD] },
  { name: 'Lint, format, dead code', command: 'npm run --silent check:style', needs: [PREPARE] },
  { name: 'Types', command: 'npm run --silent check:types', needs: [PREPARE] },
]

const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-tests-'))
const summaries = join(folder, 'summaries')
await mkdir(summaries)
const { environment: ofThisProcess, leftOut } = withoutHubSettings(process.env)
if (leftOut.length > 0) {
  const check = 'To check your own hub: npm run content:validate, npm run build.'
  console.log(`These tests read the content of this repository, without ${leftOut.join(', ')}. ${check}`)
}
const environment = {
  ...ofThisProcess,
  [SUMMARY_FOLDER]: summaries,
  // The tests start some hundred programs: each module is compiled for the first of them, and read by the others.
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
}
const start = performance.now()
try {
  const results = await runStages(STAGES, SLOTS, environment)
  const failed = results.filter(({ hasPassed }) => !hasPassed)
  const line = (seconds: number, name: string) => console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`)
  console.log()
  for (const { seconds, name } of results) line(seconds, name)
  line((performance.now() - start) / 1000, `in all, ${SLOTS} stages at a time`)
  console.log(failed.length === 0 ? '\nAll stages passed.' : '')
  for (const { name, command } of failed) {
    console.log(`Failed: ${name}. Run “npx --no ${command}” alone to see it again.`)
  }
  if (failed.length > 0) process.exitCode = 1
  console.log(`\n${formatSummary(await readSummaries(summaries))}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
